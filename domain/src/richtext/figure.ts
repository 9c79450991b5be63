import { mediaNode } from './media-node.ts';

/** A picture in the body, or a document shown as its pages (an infographic). */
export const Figure = mediaNode({
  name: 'figure',
  tag: 'figure',
  reference: 'data-asset-id',
  texts: ['alt', 'caption', 'credit'],
});
