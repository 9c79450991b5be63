import { Node } from '@tiptap/core';
import { assetReference, assetRule } from './asset-reference.ts';
import { attributeText } from './attributes.ts';

const REFERENCE = 'data-audio-id';

/** A sound in the body. Nothing of it is seen but its title, so that it needs one. */
export const Audio = Node.create({
  name: 'audio',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: assetReference(REFERENCE),
      title: attributeText('data-title', 300),
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
