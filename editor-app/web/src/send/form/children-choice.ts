import * as childrenWords from '#words/children';
import * as texts from '#words/send/children';
import type { PieceAnswer, PieceFile } from '../piece/piece.ts';
import type { FileWords } from '../piece/piece-state.ts';
import { NO_CONSENTS, type Consents } from './consents.ts';
import { el, show } from './dom.ts';

const CHOICES: readonly (readonly [PieceAnswer, string])[] = [
  ['none', childrenWords.none],
  ['identifiable', childrenWords.consented],
  ['blur', childrenWords.toBlur],
];
const ABOUT: Readonly<Record<PieceAnswer, string>> = {
  none: '',
  identifiable: texts.consentHint,
  blur: texts.blurHint,
};

/** The desk's question about children, for one file. Never answered by itself. */
export function childrenChoice(
  file: PieceFile,
  { consents, onTold }: { consents: () => Promise<Consents>; onTold: (told: Partial<FileWords>) => void },
): { readonly element: HTMLElement; readonly update: (file: PieceFile) => void } {
  const title = `children-${file.key}`;
  const answers = CHOICES.map(([answer, label]) => {
    const press = (): void =>
      onTold({ children: answer, ...(answer === 'identifiable' ? {} : { consentIds: [] }) });
    return { answer, element: el('button', { type: 'button', onclick: press, className: 'grow' }, label) };
  });
  const about = el('p', { className: 'hint', hidden: true });
  const list = el('div', { className: 'options', hidden: true });
  const element = el(
    'div',
    { className: 'field', role: 'group', aria: { labelledby: `${title} name-${file.key}` } },
    el('span', { className: 'name', id: title }, childrenWords.question),
    el('div', { className: 'row' }, ...answers.map((each) => each.element)),
    el('div', { role: 'status' }, about),
    list,
  );
  let chosen: readonly string[] = file.consentIds;
  let asked = false;

  async function ask(): Promise<void> {
    asked = true;
    const known = await consents().catch(() => NO_CONSENTS);
    show(list, ...(known.length > 0 ? known.map(tickOf) : [el('p', { className: 'tick' }, NONE_TO_CHOOSE)]));
  }

  function tickOf({ id, subject }: Consents[number]): HTMLElement {
    const tick = el('input', { type: 'checkbox', checked: chosen.includes(id) });
    tick.onchange = () =>
      onTold({ consentIds: tick.checked ? [...chosen, id] : chosen.filter((other) => other !== id) });
    return el('label', {}, tick, subject);
  }

  function update({ children, consentIds }: PieceFile): void {
    chosen = consentIds;
    for (const { answer, element: each } of answers)
      each.setAttribute('aria-pressed', String(children === answer));
    const words = children === null ? '' : ABOUT[children];
    show(about, words === '' ? null : words);
    if (children !== 'identifiable') list.hidden = true;
    else if (!asked) void ask();
    else list.hidden = false;
  }
  update(file);
  return { element, update };
}

const NONE_TO_CHOOSE = texts.noConsents;
