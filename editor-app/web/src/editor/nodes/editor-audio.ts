import { ReactNodeViewRenderer } from '@tiptap/react';
import { Audio } from '@toasoan/domain/richtext';
import { AudioView } from './audio-view.tsx';
import { staysInBlock } from './stays-in-block.ts';

/** The shared audio with its form. Not draggable: dragging inside its text fields has to select text. */
export const EditorAudio = Audio.extend({
  draggable: false,
  addNodeView() {
    return ReactNodeViewRenderer(AudioView, { stopEvent: staysInBlock });
  },
});
