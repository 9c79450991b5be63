import type { Editor } from '@tiptap/core';
import { Mapping } from '@tiptap/pm/transform';
import type { Transaction } from '@tiptap/pm/state';
import type { RichNode } from '@toasoan/domain';
import { withTextReplaced } from './replaced-text.ts';

/** How long ProseMirror takes to read what a composition left behind. */
const SETTLING = 50;

/** A replacement that is to be shown. */
export interface Replacement {
  /** True until it is shown; what is written meanwhile is told when it is. */
  waiting(): boolean;
  /** Gives it up: the editor is going, or another replacement comes. */
  cancel(): void;
}

/**
 * Shows a text that comes from elsewhere, a word being composed first being finished: an input method that loses the
 * text under it drops or doubles letters. `onWords` is told when words were written while it waited; they stay, except
 * where the new text is another.
 */
export function showReplaced(editor: Editor, body: RichNode, onWords: () => void): Replacement {
  const change = withTextReplaced(editor.state, body);
  let waiting = change !== null && editor.view.composing;
  if (change && !waiting) editor.view.dispatch(change.setMeta('preventUpdate', true));
  if (!change || !waiting) return { waiting: () => false, cancel: () => undefined };

  const since = new Mapping();
  const follow = ({ transaction }: { readonly transaction: Transaction }): void =>
    since.appendMapping(transaction.mapping);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const text = editor.view.dom;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => editor.view.composing || show(), SETTLING);
  };
  const cancel = (): void => {
    waiting = false;
    clearTimeout(timer);
    text.removeEventListener('compositionend', settle);
    editor.off('transaction', follow);
  };
  const show = (): void => {
    const { tr } = editor.state;
    cancel();
    for (const step of change.steps) {
      const mapped = step.map(since);
      if (mapped) tr.maybeStep(mapped);
    }
    editor.view.dispatch(tr.setMeta('preventUpdate', true));
    if (since.maps.length > 0) onWords();
  };
  editor.on('transaction', follow);
  text.addEventListener('compositionend', settle);
  return { waiting: () => waiting, cancel };
}
