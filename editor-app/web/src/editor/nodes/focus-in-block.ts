import type { Editor } from '@tiptap/core';

/** Puts the focus on a control of the block at `position`, once its view was made there. */
export function focusInBlock(editor: Editor, position: number, selector: string): void {
  requestAnimationFrame(() => {
    const block = editor.view.nodeDOM(position);
    if (block instanceof HTMLElement) block.querySelector<HTMLElement>(selector)?.focus();
  });
}
