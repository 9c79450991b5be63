import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Transform } from '@tiptap/pm/transform';
import type { RichNode } from '@toasoan/domain';
import { putUnder, type Written } from './replaced-text.ts';

/** How long ProseMirror takes to read what a composition left behind. */
const SETTLING = 50;

/** Finds what differs between the text and the one that takes its place. */
export type ChangeOf = (doc: Node, body: RichNode) => Transform | null;

/** Shows texts that come from elsewhere in an editor. */
export interface Replacing {
  /** Shows a text that was made of the one on screen: at once, or once the word being composed is finished. */
  readonly show: (body: RichNode, changeOf: ChangeOf) => void;
  /** True until what came is shown; what is written meanwhile is told when it is. */
  readonly waiting: () => boolean;
  readonly stop: () => void;
}

/**
 * An input method that loses the text under it drops or doubles letters: while a word is composed the text that comes
 * waits, and is put under what was written since. `onWords` is told when that was something; it stays, except where the
 * new text is another.
 */
export function replacing(editor: Editor, onWords: () => void): Replacing {
  const { view } = editor;
  let next: { readonly body: RichNode; readonly changeOf: ChangeOf } | null = null;
  let base = editor.state.doc;
  let written: Written[number][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = ({ transaction }: { readonly transaction: Transaction }): void =>
    transaction.steps.forEach((step, index) => {
      const doc = transaction.docs[index];
      if (doc) written.push({ step, doc });
    });
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => view.composing || showNext(), SETTLING);
  };
  const wait = (): void => {
    base = editor.state.doc;
    written = [];
    editor.on('transaction', follow);
    view.dom.addEventListener('compositionend', settle);
  };
  const stop = (): void => {
    clearTimeout(timer);
    editor.off('transaction', follow);
    view.dom.removeEventListener('compositionend', settle);
    next = null;
  };
  const showNext = (): void => {
    if (!next) return;
    const change = next.changeOf(base, next.body);
    const tr = change && putUnder(editor.state.tr, change, written);
    stop();
    if (tr) view.dispatch(tr.setMeta('preventUpdate', true));
    if (written.length > 0) onWords();
  };

  return {
    show(body, changeOf) {
      if (!next && !view.composing) {
        const change = changeOf(editor.state.doc, body);
        const tr = change && putUnder(editor.state.tr, change, []);
        if (tr) view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
        return;
      }
      // A second text that comes while one waits was made of that one: both differ from the same text on screen.
      if (!next) wait();
      next = { body, changeOf };
    },
    waiting: () => next !== null,
    stop,
  };
}
