import { mediaNode } from './media-node.ts';

/** A video in the body, with its words there. Its captions and its poster belong to the asset. */
export const Video = mediaNode({
  name: 'video',
  tag: 'figure',
  reference: 'data-video-id',
  texts: ['caption', 'credit'],
});
