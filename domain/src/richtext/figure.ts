import { Node } from '@tiptap/core';
import { assetReference, assetRule } from './asset-reference.ts';
import { attributeText } from './attributes.ts';

const REFERENCE = 'data-asset-id';

/**
 * A picture in the body, or a document shown as its pages (an infographic): refers to an asset by document id and
 * carries the words that belong to it here. Its bytes never stand in the text.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: assetReference(REFERENCE),
      alt: attributeText('data-alt', 1_000),
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
