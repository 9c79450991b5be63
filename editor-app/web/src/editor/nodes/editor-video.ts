import { ReactNodeViewRenderer } from '@tiptap/react';
import { Video } from '@toasoan/domain/richtext';
import { VideoView } from './video-view.tsx';
import { staysInBlock } from './stays-in-block.ts';

/** The shared video with its form. Not draggable: dragging inside its text fields has to select text. */
export const EditorVideo = Video.extend({
  draggable: false,
  addNodeView() {
    return ReactNodeViewRenderer(VideoView, { stopEvent: staysInBlock });
  },
});
