import { LEGAL_CITATION } from '@toasoan/domain';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { RemoveMarkStep } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import type { Range } from './citation-marks.ts';
import { withMarksAgreeing, withRecognised } from './recognise.ts';

interface Watched {
  /** Where something was written since marks were last looked at; null when nothing was. */
  readonly written: Range | null;
  /** Whether by the person, rather than by undoing. */
  readonly byHand: boolean;
  /** What the person unmarked. */
  readonly left: readonly Range[];
}

/** The plugin, and the sign of changes that it or the citation's dialog makes. */
export const citationKey = new PluginKey<Watched>('citations');

/** How long nothing is typed until words are looked at: keyboards that correct what they sent are done by then. */
const REST_MS = 350;

/**
 * Marks citations as they are written and pasted. It waits until an input method has ended its composition and the
 * keyboard rests, is undone by itself, and leaves alone what the person unmarked.
 */
export const citationPlugin = (): Plugin<Watched> =>
  new Plugin<Watched>({
    key: citationKey,
    state: {
      init: () => ({ written: null, byHand: false, left: [] }),
      apply: (tr, watched, before) => watch(tr, watched, before),
    },
    view: (view) => {
      let rest = 0;
      const look = (writing: boolean): void => {
        if (!view.isDestroyed && !view.composing) settle(view, writing);
      };
      const wait = (): void => {
        clearTimeout(rest);
        rest = window.setTimeout(() => look(true), REST_MS);
      };
      const leave = (): void => look(false);
      view.dom.addEventListener('blur', leave);
      view.dom.addEventListener('compositionend', wait);
      return {
        update: ({ state }) => {
          if (citationKey.getState(state)?.written) wait();
        },
        destroy: () => {
          clearTimeout(rest);
          view.dom.removeEventListener('blur', leave);
          view.dom.removeEventListener('compositionend', wait);
        },
      };
    },
  });

function settle(view: EditorView, writing: boolean): void {
  const watched = citationKey.getState(view.state);
  if (!watched?.written) return;
  const agreeing = withMarksAgreeing(view.state, watched.written);
  // No step of its own: undoing the words brings back what they said.
  if (agreeing) view.dispatch(agreeing.setMeta(citationKey, 'agree').setMeta('addToHistory', false));
  const marked = watched.byHand
    ? withRecognised(view.state, watched.written, { left: watched.left, writing })
    : null;
  if (marked) view.dispatch(closeHistory(marked).setMeta(citationKey, 'mark'));
  else if (!writing || !isStillWriting(view.state, watched.written))
    view.dispatch(view.state.tr.setMeta(citationKey, 'seen').setMeta('addToHistory', false));
}

/** Whether the caret stands where something was written: it may be in the middle of a citation. */
const isStillWriting = ({ selection }: EditorState, { from, to }: Range): boolean =>
  selection.empty && from <= selection.from && selection.from <= to;

function watch(tr: Transaction, watched: Watched, before: EditorState): Watched {
  const sign: unknown = tr.getMeta(citationKey);
  if (sign === 'seen' || sign === 'mark') return { ...watched, written: null, byHand: false };
  if (!tr.docChanged) return watched;
  const left = watched.left.map((range) => moved(range, tr)).filter(({ from, to }) => from < to);
  const old = watched.written;
  const written = old && { from: tr.mapping.map(old.from, -1), to: tr.mapping.map(old.to, 1) };
  if (sign === 'agree') return { ...watched, left, written };
  const undone = unmarked(tr, before);
  const changed = changedBy(tr);
  const byHand = tr.getMeta('history$') === undefined && tr.getMeta('addToHistory') !== false;
  return {
    left: [...left, ...undone],
    written:
      changed && written
        ? { from: Math.min(changed.from, written.from), to: Math.max(changed.to, written.to) }
        : (changed ?? written),
    byHand: watched.byHand || (byHand && changed !== null),
  };
}

const moved = ({ from, to }: Range, tr: Transaction): Range => ({
  from: tr.mapping.map(from, 1),
  to: tr.mapping.map(to, -1),
});

/** Where a change unmarked citations, as places after it. */
function unmarked(tr: Transaction, { schema }: EditorState): Range[] {
  const type = schema.marks[LEGAL_CITATION];
  return tr.steps.flatMap((step, index) => {
    if (!(step instanceof RemoveMarkStep) || step.mark.type !== type) return [];
    const rest = tr.mapping.slice(index + 1);
    return [{ from: rest.map(step.from, 1), to: rest.map(step.to, -1) }];
  });
}

/** Where a change wrote something, as places after it; null when it only marked. */
function changedBy(tr: Transaction): Range | null {
  let [from, to] = [Number.POSITIVE_INFINITY, -1];
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_oldStart, _oldEnd, start, end) => {
      from = Math.min(from, rest.map(start, -1));
      to = Math.max(to, rest.map(end, 1));
    });
  });
  return to < 0 ? null : { from, to };
}
