import { Document } from '@tiptap/extension-document';

/** The body: blocks, and sections, which stand nowhere else. */
export const NewsroomDocument = Document.extend({ content: '(block | section)+' });
