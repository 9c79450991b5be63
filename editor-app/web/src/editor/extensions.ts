import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { richTextExtensions } from '@toasoan/domain/richtext';
import { EditorFigure } from './nodes/editor-figure.ts';

/** The shared schema with what an editor adds to it: views, history, cursors. The schema itself stays the same. */
export const editorExtensions: Extensions = [
  ...richTextExtensions.map((extension) => (extension.name === EditorFigure.name ? EditorFigure : extension)),
  UndoRedo,
  Dropcursor.configure({ color: '#c2410c', width: 3 }),
  Gapcursor,
  Placeholder.configure({ placeholder: 'Viết nội dung ở đây…' }),
];
