/** A document as plain elements: what HTML and WordprocessingML have in common, and nothing that could run. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Item[];
}
/** An element, or a text. */
export type Item = Element | string;

export const isElement = (item: Item | undefined): item is Element => typeof item === 'object';

/** A new element. */
export const element = (
  tag: string,
  children: readonly Item[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({ tag, attributes, children });

/** The same element with other children. */
export const withChildren = (of: Element, children: readonly Item[]): Element => ({ ...of, children });

/** All text in it, in order. */
export function textOf(item: Item): string {
  if (!isElement(item)) return item;
  let text = '';
  for (const child of item.children) text += textOf(child);
  return text;
}

/** The element children, of one tag if one is named. */
export const elementsIn = (of: Element | undefined, tag?: string): readonly Element[] =>
  (of?.children ?? [])
    .filter((child) => isElement(child))
    .filter((child) => tag === undefined || child.tag === tag);

/** The first child with the tag. */
export const childOf = (of: Element | undefined, tag: string): Element | undefined =>
  of?.children.find((child): child is Element => isElement(child) && child.tag === tag);

/** Every element with one of the tags, in reading order, those within others too. */
export function* find(item: Item, ...tags: readonly string[]): Generator<Element> {
  if (!isElement(item)) return;
  if (tags.includes(item.tag)) yield item;
  for (const child of item.children) yield* find(child, ...tags);
}

/** The first element with one of the tags anywhere in it. */
export const findFirst = (item: Item, ...tags: readonly string[]): Element | undefined =>
  find(item, ...tags).next().value as Element | undefined;

/** One style of an element's `style` attribute, in lower case; the last one counts. Empty without it. */
export function styleOf({ attributes: { style = '' } }: Element, name: string): string {
  let value = '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === name)
      value = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return value;
}
