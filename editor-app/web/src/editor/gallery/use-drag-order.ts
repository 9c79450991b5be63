import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { reordered } from './gallery-moves.ts';

/** What a picture of a gallery is taken by. */
const GRIP = '[data-grip]';

/** Pictures of galleries change places when they are dragged by their grips, by mouse, pen or finger. */
export function useDragOrder(editor: Editor): void {
  useEffect(() => {
    const text = editor.view.dom;
    let from: number | null = null;
    const take = (event: PointerEvent): void => {
      const grip = event.target instanceof Element ? event.target.closest(GRIP) : null;
      // Every gallery on the page listens; the first to hear takes it.
      if (!grip || event.defaultPrevented) return;
      event.preventDefault();
      from = pictureAt(editor, grip.getBoundingClientRect());
      grip.setPointerCapture(event.pointerId);
    };
    const drop = ({ clientX, clientY }: PointerEvent): void => {
      const start = from;
      from = null;
      const to = start === null ? null : pictureAt(editor, { x: clientX, y: clientY });
      const change = start === null || to === null ? null : reordered(editor.state, start, to);
      if (change) editor.view.dispatch(change);
    };
    const cancel = (): void => void (from = null);
    text.addEventListener('pointerdown', take);
    text.addEventListener('pointerup', drop);
    text.addEventListener('pointercancel', cancel);
    return () => {
      text.removeEventListener('pointerdown', take);
      text.removeEventListener('pointerup', drop);
      text.removeEventListener('pointercancel', cancel);
    };
  }, [editor]);
}

/** Where the picture under a point of the screen stands in the text; null when there is none. */
function pictureAt(editor: Editor, { x, y }: { readonly x: number; readonly y: number }): number | null {
  const found = editor.view.posAtCoords({ left: x + 1, top: y + 1 });
  return found && editor.state.doc.nodeAt(found.inside)?.type.name === 'figure' ? found.inside : null;
}
