import { ReactNodeViewRenderer } from '@tiptap/react';
import { Attachment } from '@toasoan/domain/richtext';
import { AttachmentView } from './attachment-view.tsx';
import { staysInBlock } from './stays-in-block.ts';

/** The shared attached document with its form. Not draggable: dragging inside its text fields has to select text. */
export const EditorAttachment = Attachment.extend({
  draggable: false,
  addNodeView() {
    return ReactNodeViewRenderer(AttachmentView, { stopEvent: staysInBlock });
  },
});
