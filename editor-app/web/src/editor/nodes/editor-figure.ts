import { ReactNodeViewRenderer } from '@tiptap/react';
import { Figure } from '@toasoan/domain/richtext';
import { FigureView } from './figure-view.tsx';
import { staysInBlock } from './stays-in-block.ts';

/** The shared figure with its form. Not draggable: dragging inside its text fields has to select text. */
export const EditorFigure = Figure.extend({
  draggable: false,
  addNodeView() {
    return ReactNodeViewRenderer(FigureView, { stopEvent: staysInBlock });
  },
});
