import type { Attribute } from '@tiptap/core';
import type { TagParseRule } from '@tiptap/pm/model';
import { documentIdPattern, type PageElement } from './attributes.ts';

/** The attribute by which a node refers to an asset, kept in `htmlName`. */
export function assetReference(htmlName: string): Partial<Attribute> {
  return {
    default: '',
    validate: (value: unknown) => {
      if (typeof value !== 'string' || !documentIdPattern.test(value)) throw new RangeError(htmlName);
    },
    parseHTML: (element: PageElement) => element.getAttribute(htmlName) ?? '',
    renderHTML: (attributes) => ({ [htmlName]: attributes['assetId'] as string }),
  };
}

/** The rule that reads such a node. A page of another site may have the attribute too; its text is then taken as text. */
export const assetRule = (tag: string, htmlName: string): TagParseRule => ({
  tag: `${tag}[${htmlName}]`,
  getAttrs: (element: PageElement) =>
    documentIdPattern.test(element.getAttribute(htmlName) ?? '') ? null : false,
});
