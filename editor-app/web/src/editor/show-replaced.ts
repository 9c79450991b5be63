import type { Editor } from '@tiptap/core';
import type { RichNode } from '@toasoan/domain';
import type { Composition } from './composition.ts';
import type { Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { putUnder } from './replaced-text.ts';

/** How long ProseMirror takes to read what a composition left behind. */
const SETTLING = 50;

/** A replacement that is to be shown. */
export interface Replacement {
  /** True until it is shown; what is written meanwhile is told when it is. */
  readonly waiting: () => boolean;
  /** Gives it up: the editor is going, or another replacement comes. */
  readonly cancel: () => void;
}

const SHOWN: Replacement = { waiting: () => false, cancel: () => undefined };

/**
 * Shows a text that comes from elsewhere, a word being composed first being finished: an input method that loses the
 * text under it drops or doubles letters. `changeOf` finds what differs. `onWords` is told when a word was being written; it stays, except where the
 * new text is another.
 */
export function showReplaced(
  editor: Editor,
  composition: Composition,
  body: RichNode,
  changeOf: (doc: Node, body: RichNode) => Transform | null,
  onWords: () => void,
): Replacement {
  const { view } = editor;
  if (!view.composing) {
    const change = changeOf(editor.state.doc, body);
    const tr = change && putUnder(editor.state.tr, change, []);
    if (tr) view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
    return SHOWN;
  }
  let waiting = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => view.composing || show(), SETTLING);
  };
  const cancel = (): void => {
    waiting = false;
    clearTimeout(timer);
    view.dom.removeEventListener('compositionend', settle);
    composition.hold(false);
  };
  const show = (): void => {
    const change = changeOf(composition.base(), body);
    const written = composition.written();
    const tr = change && putUnder(editor.state.tr, change, written);
    cancel();
    if (tr) view.dispatch(tr.setMeta('preventUpdate', true));
    if (written.length > 0) onWords();
  };
  composition.hold(true);
  view.dom.addEventListener('compositionend', settle);
  return { waiting: () => waiting, cancel };
}
