import { element, isElement, textOf, withChildren, type Element, type Item } from '../tree/element.ts';

const tabsIn = (item: Item): number => (textOf(item).match(/\t/g) ?? []).length;

/** Tabs at the head and the end only move the text. */
const trimmed = (paragraph: Element): Element =>
  withChildren(paragraph, edge(edge(paragraph.children, 'start'), 'end'));

function edge(children: readonly Item[], side: 'start' | 'end'): readonly Item[] {
  const at = side === 'start' ? 0 : children.length - 1;
  const item = children[at];
  if (item === undefined) return children;
  const bare = isElement(item)
    ? withChildren(item, edge(item.children, side))
    : item.replace(side === 'start' ? /^[\t ]+/ : /[\t ]+$/, '');
  return children.with(at, bare);
}

/**
 * Paragraphs in which tabs make columns, as a table: at least two in a row with the same number of tabs, two or more.
 * Elsewhere a tab becomes a space.
 */
export function tabTables(items: readonly Item[]): readonly Item[] {
  const made: Item[] = [];
  for (let at = 0; at < items.length;) {
    const rows = rowsFrom(items, at);
    if (rows.length >= 2) made.push(element('table', rows.map(row)));
    else made.push(...items.slice(at, at + Math.max(1, rows.length)).map(withSpaces));
    at += Math.max(1, rows.length);
  }
  return made;
}

function rowsFrom(items: readonly Item[], from: number): readonly Element[] {
  const rows: Element[] = [];
  let tabs = 0;
  for (let at = from; ; at += 1) {
    const item = items[at];
    if (!isElement(item) || item.tag !== 'p') break;
    const paragraph = trimmed(item);
    const count = tabsIn(paragraph);
    if (count < 2 || (rows.length > 0 && count !== tabs)) break;
    tabs = count;
    rows.push(paragraph);
  }
  return rows;
}

const row = (paragraph: Element): Element =>
  element(
    'tr',
    cells(paragraph.children).map((cell) => element('td', [element('p', cell)])),
  );

/** Cuts inline content at its tabs, marks kept on both sides. */
function cells(children: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [[]];
  for (const child of children) {
    const parts = isElement(child)
      ? cells(child.children).map((part) => withChildren(child, part))
      : child.split('\t');
    parts.forEach((part, index) => {
      if (index > 0) found.push([]);
      found.at(-1)?.push(part);
    });
  }
  return found;
}

export function withSpaces(item: Item): Item {
  if (!isElement(item)) return item.replace(/[ \t]*\t[ \t]*/g, ' ');
  return withChildren(item, item.children.map(withSpaces));
}
