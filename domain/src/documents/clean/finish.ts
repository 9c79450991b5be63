import { type RichNode, walk } from '../../story/rich-node.ts';
import { incomingText } from '../../text/incoming.ts';
import { decodeLegacy, legacyEncodingOf, type LegacyEncoding } from '../../text/legacy.ts';
import type { Incoming, IncomingPicture, LeftOut } from '../incoming.ts';
import { pictureMark, withoutMarks } from '../picture-mark.ts';
import { element, isElement, textOf, withChildren, type Element, type Item } from '../tree/element.ts';
import { toBlocks } from '../tree/to-blocks.ts';
import { blocksOf } from './blocks.ts';
import { headingLevels } from './heading-levels.ts';
import { pictureOf } from './vocabulary.ts';

/** What a reader found. */
export interface Found {
  readonly items: readonly Item[];
  readonly pictures: readonly IncomingPicture[];
  readonly leftOut: LeftOut;
  readonly title?: string | null;
  readonly decoded?: LegacyEncoding | null;
}

/** How to read on what a reader found. */
export interface ReadOptions {
  /** The old encoding all of the text is in, as the person said. */
  readonly decode?: LegacyEncoding | undefined;
}

/** What a reader found, as blocks of a body: the same last steps for every kind of source. */
export function finish(
  { items, pictures, leftOut, title, decoded }: Found,
  { decode }: ReadOptions,
): Incoming {
  const raw = element('', items);
  const text = (written: string): string =>
    incomingText(withoutMarks(decode ? decodeLegacy(written, decode) : written));
  const captions = new Map<number, string>();
  const blocks = blocksOf(withTexts(raw, text).children);
  const placed = withCaptions(headingLevels(element('', blocks)), captions);
  return {
    blocks: toBlocks(withMarks(placed) as Element).map(inForm),
    pictures: pictures.map((picture, at) => ({
      ...picture,
      alt: text(picture.alt).slice(0, 1_000),
      caption: captions.get(at) ?? text(picture.caption),
    })),
    title: title ? text(title).replace(/\s+/g, ' ').trim() || null : null,
    leftOut,
    decoded: decode ?? decoded ?? null,
    suspected: decode ? null : legacyEncodingOf(wordsOf(raw)),
  };
}

/** The first words of it, enough to tell in what they are written. */
function wordsOf(item: Item, most = 20_000): string {
  if (!isElement(item)) return item;
  let words = '';
  for (const child of item.children) {
    if (words.length > most) break;
    words += `${wordsOf(child, most - words.length)} `;
  }
  return words;
}

function withTexts(of: Element, change: (text: string) => string): Element {
  return withChildren(
    of,
    of.children.map((child) => (isElement(child) ? withTexts(child, change) : change(child))),
  );
}

/** A caption right after a picture, or right before one that has none, belongs to it; any other is a paragraph. */
function withCaptions(of: Element, captions: Map<number, string>): Element {
  const children = of.children.filter((child, at) => {
    if (!isElement(child) || child.tag !== 'figcaption') return true;
    for (const beside of [of.children[at - 1], of.children[at + 1]]) {
      if (!isElement(beside) || beside.tag !== 'picture' || captions.has(pictureOf(beside))) continue;
      captions.set(pictureOf(beside), textOf(child).replace(/\s+/g, ' ').trim().slice(0, 2_000));
      return false;
    }
    return true;
  });
  return withChildren(
    of,
    children.map((child) => (isElement(child) ? withCaptions(child, captions) : child)),
  );
}

function withMarks(item: Item): Item {
  if (!isElement(item)) return item;
  if (item.tag === 'picture') return pictureMark(pictureOf(item));
  const inner = withChildren(item, item.children.map(withMarks));
  return item.tag === 'figcaption' ? { ...inner, tag: 'p' } : inner;
}

/** Once more: a letter may have met its mark only when the pieces of a word were joined. */
function inForm(node: RichNode): RichNode {
  if (node.text !== undefined) return { ...node, text: withoutSplit(node.text) };
  return node.content ? { ...node, content: node.content.map(inForm) } : node;
}
const withoutSplit = (text: string): string => (/\p{M}/u.test(text) ? incomingText(text) : text);

/** How many characters the blocks have, for limits. */
export function charactersIn(blocks: readonly RichNode[]): number {
  let characters = 0;
  for (const node of walk({ type: 'doc', content: blocks })) characters += node.text?.length ?? 0;
  return characters;
}
