import { element, type Element, type Item } from '../tree/element.ts';
import type { ListLine } from './nest-lists.ts';

/**
 * What readers of HTML and of Word files give on: the tags p, h1–h6, ul, ol, li, table, tr, td, th, blockquote, hr,
 * strong, em, a, br, any container, and these four of our own.
 */

/** A paragraph that is an item of a list. */
export const listLine = ({ level, kind, value, list, content }: ListLine): Element =>
  element('line', content, { level: String(level), kind, value: String(value), list });

/** A further paragraph of the item before it, at a level of its list. */
export const continuedLine = (level: number, content: readonly Item[]): Element =>
  element('line', content, { level: String(level), continued: '' });

/** What a line of a list says of itself. */
export function lineOf({ attributes, children }: Element): ListLine {
  return {
    level: Number(attributes['level'] ?? 0),
    kind: (attributes['kind'] ?? 'bullet') as ListLine['kind'],
    value: Number(attributes['value'] ?? 1),
    list: attributes['list'] ?? '',
    content: children,
    continued: 'continued' in attributes,
  };
}

/** The place of a picture, by its number. */
export const picturePlace = (picture: number): Element =>
  element('picture', [], { picture: String(picture) });
export const pictureOf = ({ attributes }: Element): number => Number(attributes['picture'] ?? -1);

/** The caption of the picture beside it; a paragraph where there is none. */
export const captionLine = (content: readonly Item[]): Element => element('figcaption', content);

/** Words that stay where they are, with the marks the schema has. */
export function marked(
  text: string,
  { bold = false, italic = false, href = null }: { bold?: boolean; italic?: boolean; href?: string | null },
): Item {
  let item: Item = text;
  if (italic) item = element('em', [item]);
  if (bold) item = element('strong', [item]);
  return href === null ? item : element('a', [item], { href });
}

const INLINE: ReadonlySet<string> = new Set(['strong', 'em', 'a', 'br']);
export const isInline = (item: Item): boolean => typeof item === 'string' || INLINE.has(item.tag);
