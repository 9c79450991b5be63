import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Written } from './replaced-text.ts';

/** A composition, the last one or the one on its way. */
export interface Composition {
  /** The text it began in. */
  readonly base: () => Node;
  /** What was written since then, until the next one begins. */
  readonly written: () => Written;
  /** While it is held everything written belongs to it; then it is over. */
  readonly hold: (held: boolean) => void;
  readonly stop: () => void;
}

/** Follows what is composed in a text. Call `stop` at the end. */
export function followComposition(editor: Editor): Composition {
  let base = editor.state.doc;
  let written: Written[number][] = [];
  let held = false;
  const text = editor.view.dom;
  const begin = (): void => {
    if (held) return;
    base = editor.state.doc;
    written = [];
  };
  const follow = ({ transaction }: { readonly transaction: Transaction }): void => {
    if (!held && !editor.view.composing) return;
    transaction.steps.forEach((step, index) => {
      const doc = transaction.docs[index];
      if (doc) written.push({ step, doc });
    });
  };
  text.addEventListener('compositionstart', begin, { capture: true });
  editor.on('transaction', follow);
  return {
    base: () => base,
    written: () => written,
    hold: (now) => {
      held = now;
      if (!now) begin();
    },
    stop: () => {
      text.removeEventListener('compositionstart', begin, { capture: true });
      editor.off('transaction', follow);
    },
  };
}
