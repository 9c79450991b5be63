import { element, isElement, textOf, withChildren, type Element, type Item } from '../tree/element.ts';
import { nestLists, tidyList, type ListLine } from './nest-lists.ts';
import { tabTables, withSpaces } from './tab-tables.ts';
import { isInline, lineOf } from './vocabulary.ts';

/** Lists, quotes and tables within each other; what stands deeper than this stands beside instead. */
const DEEPEST = 9;

/** Whether a paragraph has anything to see. */
const isBlank = (item: Item): boolean => textOf(item).trim() === '';

/**
 * What a reader found, as blocks that the schema has in this order: nothing but blocks in blocks, no empty paragraphs,
 * lines of lists nested, tabs made tables or spaces.
 */
export const blocksOf = (items: readonly Item[], depth = 0): readonly Element[] =>
  joinedQuotes(tabTables(withLists(sorted(items, depth))))
    .filter((item) => isElement(item))
    .filter((block) => block.tag !== 'p' || !isBlank(block));

/** Word has quotes by the paragraph. */
function joinedQuotes(items: readonly Item[]): readonly Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    if (isElement(item) && item.tag === 'blockquote' && isElement(last) && last.tag === 'blockquote')
      made[made.length - 1] = withChildren(last, [...last.children, ...item.children]);
    else made.push(item);
  }
  return made;
}

/** Blocks as they are, and what is not in one in paragraphs. */
function sorted(items: readonly Item[], depth: number): Element[] {
  const blocks: Element[] = [];
  let words: Item[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(words, 'p'));
    words = [];
  };
  for (const item of items.flatMap(lifted)) {
    if (isInline(item)) words.push(item);
    else {
      flush();
      blocks.push(...block(item as Element, depth));
    }
  }
  flush();
  return blocks;
}

/** An inline element around a block, as the block with the element inside. */
function lifted(item: Item): readonly Item[] {
  if (!isElement(item) || !isInline(item) || item.tag === 'br') return [item];
  const inner = item.children.flatMap(lifted);
  if (inner.every(isInline)) return [withChildren(item, inner)];
  return inner.map((child) => {
    if (isInline(child)) return withChildren(item, [child]);
    const block = child as Element;
    return /^(p|h[1-6]|line)$/.test(block.tag) && block.children.every(isInline)
      ? withChildren(block, [withChildren(item, block.children)])
      : block;
  });
}

function block(item: Element, depth: number): readonly Element[] {
  const inside = (): readonly Element[] => blocksOf(item.children, depth + 1);
  switch (item.tag) {
    case 'hr':
    case 'picture':
      return [item];
    case 'p':
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'line':
    case 'figcaption':
      return withinText(item, depth);
    case 'blockquote': {
      const blocks = inside();
      return depth >= DEEPEST || blocks.length === 0 ? blocks : [withChildren(item, blocks)];
    }
    case 'ul':
    case 'ol':
      return list(item, depth);
    case 'table':
      return table(item, depth);
    default:
      return sorted(item.children, depth);
  }
}

/** A text block; what cannot be in one stands beside it. */
function withinText(item: Element, depth: number): readonly Element[] {
  const children = item.children.flatMap(lifted);
  const made: Element[] = [];
  let words: Item[] = [];
  const flush = (): void => {
    if (words.length > 0 && !words.every(isBlank)) made.push(...textBlock(item, words));
    words = [];
  };
  for (const child of children) {
    if (isInline(child)) words.push(child);
    else {
      flush();
      made.push(...block(child as Element, depth));
    }
  }
  flush();
  return made;
}

const textBlock = (item: Element, words: readonly Item[]): readonly Element[] =>
  item.tag === 'p'
    ? paragraphs(words, 'p')
    : [withChildren(item, item.tag === 'line' ? words : withoutBreaks(words))];

/** A heading is one line. */
const withoutBreaks = (words: readonly Item[]): readonly Item[] =>
  words.map((word) =>
    !isElement(word)
      ? withSpaces(word)
      : word.tag === 'br'
        ? ' '
        : withChildren(word, withoutBreaks(word.children)),
  );

/** Two line breaks are the end of a paragraph; one at an end is nothing. */
function paragraphs(words: readonly Item[], tag: string): readonly Element[] {
  const found: Item[][] = [[]];
  words.forEach((word, at) => {
    const isBreak = isElement(word) && word.tag === 'br';
    const next = words.slice(at + 1).find((each) => isElement(each) || each.trim() !== '');
    const last = found.at(-1) ?? [];
    if (!isBreak) last.push(word);
    else if (next && isElement(next) && next.tag === 'br') found.push([]);
    else if (next && last.length > 0) last.push(word);
  });
  return found.filter((part) => !part.every(isBlank)).map((part) => element(tag, part));
}

function list(item: Element, depth: number): readonly Element[] {
  const items = tidyList(item).children.map((child) => blocksOf((child as Element).children, depth + 1));
  if (depth >= DEEPEST) return items.flat();
  const filled = items.filter((blocks) => blocks.length > 0).map(startingWithText);
  return filled.length === 0
    ? []
    : [
        withChildren(
          item,
          filled.map((blocks) => element('li', blocks)),
        ),
      ];
}

/** An item begins with a paragraph, and has no headings. */
function startingWithText(blocks: readonly Element[]): readonly Element[] {
  const plain = blocks.map((block) =>
    /^h[1-6]$/.test(block.tag) ? element('p', [element('strong', block.children)]) : block,
  );
  return plain[0]?.tag === 'p' ? plain : [element('p'), ...plain];
}

function table(item: Element, depth: number): readonly Element[] {
  const rows = rowsOf(item)
    .map((row) => row.children.filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tag)))
    .filter((cells) => cells.length > 0);
  const captions = item.children.filter(
    (child): child is Element => isElement(child) && child.tag === 'caption',
  );
  const before = captions.flatMap((caption) => sorted(caption.children, depth));
  if (depth >= DEEPEST) return [...before, ...rows.flat().flatMap((cell) => blocksOf(cell.children, depth))];
  const filled = rows.map((cells) =>
    element(
      'tr',
      cells.map((cell) => {
        const blocks = blocksOf(cell.children, depth + 1);
        return withChildren(cell, blocks.length > 0 ? blocks : [element('p')]);
      }),
    ),
  );
  return filled.length === 0 || filled.every(isBare) ? before : [...before, element('table', filled)];
}

/** Whether nothing is in it at all. */
function isBare(item: Item): boolean {
  if (!isElement(item)) return item.trim() === '';
  return item.tag !== 'picture' && item.children.every(isBare);
}

const rowsOf = (item: Element): readonly Element[] =>
  item.children
    .filter((child) => isElement(child))
    .flatMap((child) =>
      child.tag === 'tr' ? [child] : /^t(head|body|foot)$/.test(child.tag) ? rowsOf(child) : [],
    );

/** Lines of lists that follow each other, nested. */
function withLists(blocks: readonly Element[]): readonly Element[] {
  const made: Element[] = [];
  let lines: ListLine[] = [];
  for (const block of [...blocks, null]) {
    if (block?.tag === 'line') lines.push({ ...lineOf(block), content: block.children.map(withSpaces) });
    else {
      if (lines.length > 0) made.push(...nestLists(lines));
      lines = [];
      if (block) made.push(block);
    }
  }
  return made;
}
