import { Node } from '@tiptap/core';
import { assetReference, assetRule } from './asset-reference.ts';
import { attributeText } from './attributes.ts';

const REFERENCE = 'data-video-id';

/** A video in the body, with its words there. Its captions and its poster belong to the asset. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: assetReference(REFERENCE),
      caption: attributeText('data-caption', 2_000),
      credit: attributeText('data-credit', 300),
    };
  },

  parseHTML() {
    return [assetRule('figure', REFERENCE)];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', HTMLAttributes];
  },
});
