import { Node } from '@tiptap/core';
import { attributeText, documentIdPattern, type PageElement } from './attributes.ts';

/**
 * A picture in the body: refers to an asset by document id and carries the words that belong to it here.
 * Its bytes never stand in the text.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: {
        default: '',
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !documentIdPattern.test(value))
            throw new RangeError('figure.assetId');
        },
        parseHTML: (element: PageElement) => element.getAttribute('data-asset-id') ?? '',
        renderHTML: (attributes) => ({ 'data-asset-id': attributes['assetId'] as string }),
      },
      alt: attributeText('data-alt', 1_000),
      caption: attributeText('data-caption', 2_000),
      credit: attributeText('data-credit', 300),
    };
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-asset-id]',
        // A figure of another site may have the attribute too; its text is then taken as text.
        getAttrs: (element: PageElement) =>
          documentIdPattern.test(element.getAttribute('data-asset-id') ?? '') ? null : false,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', HTMLAttributes];
  },
});
