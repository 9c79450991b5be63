import type { Attribute } from '@tiptap/core';
import { isFigureShape } from '../media/figure-shapes.ts';
import type { PageElement } from './attributes.ts';
import { mediaNode } from './media-node.ts';

const crop: Partial<Attribute> = {
  default: '',
  validate: (value: unknown) => {
    if (!isFigureShape(value)) throw new RangeError('figure.crop');
  },
  parseHTML: (element: PageElement) => {
    const shape = element.getAttribute('data-crop') ?? '';
    return isFigureShape(shape) ? shape : '';
  },
  renderHTML: ({ crop: shape }) => (shape === '' ? {} : { 'data-crop': shape as string }),
};

/**
 * A picture in the body, or a document shown as its pages (an infographic). It stands whole, or cut to a shape around
 * the focus of its asset.
 */
export const Figure = mediaNode({
  name: 'figure',
  tag: 'figure',
  reference: 'data-asset-id',
  texts: ['alt', 'caption', 'credit'],
  choices: { crop },
});
