import { element, isElement, withChildren, type Element, type Item } from '../tree/element.ts';

/** How the items of a list are marked: bullets, or numbers of one kind. */
export type ListKind = 'bullet' | '1' | 'a' | 'A' | 'i' | 'I';

/** A paragraph that is an item of a list, in documents that know no lists but only paragraphs. */
export interface ListLine {
  /** 0 for the outermost. */
  readonly level: number;
  readonly kind: ListKind;
  /** What its number counts as; 1 for bullets. */
  readonly value: number;
  /** Which list it says it belongs to. */
  readonly list: string;
  /** A further paragraph of the item before it. */
  readonly continued?: boolean;
  readonly content: readonly Item[];
}

const DEEPEST = 8;

interface Open {
  readonly kind: ListKind;
  readonly list: string;
  readonly level: number;
  readonly start: number;
  readonly items: Item[][];
}

/** Lines that follow each other as nested lists. A line deeper than the one before belongs to it. */
export function nestLists(lines: readonly ListLine[]): readonly Element[] {
  const done: Element[] = [];
  const open: Open[] = [];
  const close = (): void => {
    const list = open.pop();
    if (!list) return;
    const holder = open.at(-1)?.items.at(-1);
    if (holder) holder.push(written(list));
    else done.push(written(list));
  };
  for (const line of lines) {
    const level = Math.min(line.level, DEEPEST);
    if (line.continued) {
      while ((open.at(-1)?.level ?? -1) > level) close();
      const item = open.at(-1)?.items.at(-1);
      if (item) item.push(element('p', line.content));
      else done.push(element('p', line.content));
      continue;
    }
    for (
      let last = open.at(-1);
      last && (last.level > level || (last.level === level && !continues(last, line)));
      last = open.at(-1)
    )
      close();
    if (open.at(-1)?.level !== level)
      open.push({ kind: line.kind, list: line.list, level, start: line.value, items: [] });
    open.at(-1)?.items.push([element('p', line.content)]);
  }
  while (open.length > 0) close();
  return done;
}

const continues = (list: Open, line: ListLine): boolean =>
  list.kind === line.kind &&
  list.list === line.list &&
  (line.kind === 'bullet' || line.value === list.start + list.items.length);

const written = ({ kind, start, items }: Open): Element =>
  element(
    kind === 'bullet' ? 'ul' : 'ol',
    items.map((content) => element('li', content)),
    kind === 'bullet'
      ? {}
      : { ...(start === 1 ? {} : { start: String(start) }), ...(kind === '1' ? {} : { type: kind }) },
  );

const isList = (item: Item): item is Element => isElement(item) && (item.tag === 'ul' || item.tag === 'ol');

/** A list as HTML wants it: only items in it, a list between two items as part of the one before. */
export function tidyList(list: Element): Element {
  const items: Element[] = [];
  for (const child of list.children) {
    if (!isElement(child)) {
      if (child.trim() !== '') items.push(element('li', [child]));
    } else if (child.tag === 'li') items.push(child);
    else {
      const last = items.pop();
      items.push(
        last
          ? withChildren(last, [...last.children, child])
          : element('li', isList(child) ? [element('p'), child] : [child]),
      );
    }
  }
  return withChildren(list, items);
}
