import { Node, type Attribute } from '@tiptap/core';
import type { TagParseRule } from '@tiptap/pm/model';
import { TEXT_LIMITS, type AssetText } from '../media/words.ts';
import type { MediaNodeType } from '../story/rich-node.ts';
import { attributeText, documentIdPattern, type PageElement } from './attributes.ts';

interface MediaNodeOptions {
  readonly name: MediaNodeType;
  readonly tag: 'div' | 'figure';
  /** The attribute of the tag that names the asset, and tells this kind of block from the others. */
  readonly reference: `data-${string}`;
  /** The words of the asset that belong to it where it stands, each kept in `data-` and its name. */
  readonly texts: readonly AssetText[];
  /** What else is chosen for it there. */
  readonly choices?: Readonly<Record<string, Partial<Attribute>>>;
}

/** A block of the body that shows or offers an asset, named by its document id. Its bytes never stand in the text. */
export const mediaNode = ({ name, tag, reference, texts, choices = {} }: MediaNodeOptions): Node =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,

    addAttributes() {
      const words = texts.map((text): [AssetText, Partial<Attribute>] => [
        text,
        attributeText(`data-${text}`, TEXT_LIMITS[text]),
      ]);
      return { assetId: assetReference(reference), ...Object.fromEntries(words), ...choices };
    },

    parseHTML() {
      return [assetRule(tag, reference)];
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes];
    },
  });

const assetReference = (htmlName: string): Partial<Attribute> => ({
  default: '',
  validate: (value: unknown) => {
    if (typeof value !== 'string' || !documentIdPattern.test(value)) throw new RangeError(htmlName);
  },
  parseHTML: (element: PageElement) => element.getAttribute(htmlName) ?? '',
  renderHTML: (attributes) => ({ [htmlName]: attributes['assetId'] as string }),
});

/** A page of another site may have the attribute too; its text is then taken as text. */
const assetRule = (tag: string, htmlName: string): TagParseRule => ({
  tag: `${tag}[${htmlName}]`,
  getAttrs: (element: PageElement) =>
    documentIdPattern.test(element.getAttribute(htmlName) ?? '') ? null : false,
});
