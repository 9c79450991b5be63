import { mediaNode } from './media-node.ts';

/** A document offered as a file; its title is the text of the link. */
export const Attachment = mediaNode({
  name: 'attachment',
  tag: 'div',
  reference: 'data-attachment-id',
  texts: ['title'],
});
