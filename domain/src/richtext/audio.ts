import { mediaNode } from './media-node.ts';

/** A sound in the body. Nothing of it is seen but its title, so that it needs one. */
export const Audio = mediaNode({
  name: 'audio',
  tag: 'figure',
  reference: 'data-audio-id',
  texts: ['title', 'caption', 'credit'],
});
