import { storyKinds, type UnitRef } from '@toasoan/domain';
import type { Desk } from './desk.ts';
import { byId, el } from './dom.ts';

const fields = () => ({
  unit: byId('unit', HTMLSelectElement),
  kind: byId('kind', HTMLSelectElement),
  headline: byId('headline', HTMLTextAreaElement),
  text: byId('text', HTMLTextAreaElement),
});

/** What stands in the fields: a person may have typed before the script was there. */
export const typedEarly = (): { readonly headline: string; readonly text: string } => {
  const { headline, text } = fields();
  return { headline: headline.value, text: text.value };
};

/** Binds the native fields to the desk: what is typed goes into the piece, another piece comes into the fields. */
export function bindFields(desk: Desk): void {
  const { unit, kind, headline, text } = fields();
  const at = (): string => new Date().toISOString();
  const typed = (words: Partial<ReturnType<Desk['piece']>['words']>): void =>
    desk.edit({ type: 'typed', words, at: at() });
  // A headline is one line; it only wraps.
  headline.oninput = () => typed({ headline: headline.value.replace(/\n/g, ' ') });
  text.oninput = () => typed({ text: text.value });
  unit.onchange = () => typed({ unitId: unit.value });
  kind.onchange = () => {
    const chosen = storyKinds.find((each) => each === kind.value);
    if (chosen) typed({ kind: chosen });
  };
  desk.subscribe(() => fill(desk));
}

/** Only what differs is written, so that the place of the cursor stays. */
export function fill(desk: Desk): void {
  const { words } = desk.piece();
  const { unit, kind, headline, text } = fields();
  if (headline.value !== words.headline) headline.value = words.headline;
  if (text.value !== words.text) text.value = words.text;
  if (kind.value !== words.kind) kind.value = words.kind;
  if (unit.value !== words.unitId) unit.value = words.unitId;
}

/** The units in whose name the person may write; asked only when there are several. */
export function offerUnits(units: readonly UnitRef[], chosen: string): void {
  const { unit } = fields();
  unit.replaceChildren(...units.map(({ id, name }) => el('option', { value: id }, name)));
  unit.value = chosen;
  byId('unit-field', HTMLElement).hidden = units.length < 2;
}
