import { readMarker } from '../clean/list-marker.ts';
import type { ListKind } from '../clean/nest-lists.ts';
import { find, isElement, styleOf, textOf, withChildren, type Element, type Item } from '../tree/element.ts';

/** A paragraph of Word that is an item of a list: `mso-list:l0 level2 lfo1`, its sign in a span of its own. */
export interface WordLine {
  readonly list: string;
  readonly level: number;
  readonly sign: string;
  readonly content: readonly Item[];
}

const isSign = (item: Item): boolean => isElement(item) && styleOf(item, 'mso-list') === 'ignore';

/** Reads a paragraph as such an item; null for any other. */
export function wordLine(of: Element): WordLine | null {
  const [, list, level] = /^(\S+) level(\d) ?(\S*)/.exec(styleOf(of, 'mso-list')) ?? [];
  if (!list || !level) return null;
  const sign = [...find(of, 'span')].find(isSign);
  // Word numbers paragraphs it shows no sign for, such as captions.
  if (!sign) return null;
  return { list, level: Number(level) - 1, sign: textOf(sign), content: without(of).children };
}

const without = (of: Element): Element =>
  withChildren(
    of,
    of.children.filter((child) => !isSign(child)).map((child) => (isElement(child) ? without(child) : child)),
  );

/** The kinds of the lists read so far, which tell letters from Roman numbers. */
export function markerReader(): (line: Pick<WordLine, 'list' | 'level' | 'sign'>) => {
  kind: ListKind;
  value: number;
} {
  const kinds = new Map<string, ListKind>();
  return ({ list, level, sign }) => {
    const key = `${list} ${level}`;
    const marker = readMarker(sign, kinds.get(key) ?? null);
    kinds.set(key, marker.kind);
    return marker;
  };
}
