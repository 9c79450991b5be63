import { Node } from '@tiptap/core';
import { assetReference, assetRule } from './asset-reference.ts';
import { attributeText } from './attributes.ts';

const REFERENCE = 'data-attachment-id';

/** A document offered as a file; its title is the text of the link. */
export const Attachment = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: assetReference(REFERENCE),
      title: attributeText('data-title', 300),
    };
  },

  parseHTML() {
    return [assetRule('div', REFERENCE)];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes];
  },
});
