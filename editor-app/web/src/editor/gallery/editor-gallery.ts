import { ReactNodeViewRenderer } from '@tiptap/react';
import { Gallery } from '@toasoan/domain/richtext';
import { staysInBlock } from '../nodes/stays-in-block.ts';
import { GalleryView } from './gallery-view.tsx';

/** The shared gallery with its name, its pictures and what can be done with them. */
export const EditorGallery = Gallery.extend({
  addNodeView() {
    return ReactNodeViewRenderer(GalleryView, { stopEvent: staysInBlock });
  },
});
