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
export const withChildren = (of: Element, children: readonly Item[]): Element => ({
  tag: of.tag,
  attributes: of.attributes,
  children,
});

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
export function find(item: Item, ...tags: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const look = (each: Item): void => {
    if (!isElement(each)) return;
    if (tags.includes(each.tag)) found.push(each);
    each.children.forEach(look);
  };
  look(item);
  return found;
}

/** The first element with one of the tags anywhere in it. */
export function findFirst(item: Item, ...tags: readonly string[]): Element | undefined {
  if (!isElement(item)) return undefined;
  if (tags.includes(item.tag)) return item;
  for (const child of item.children) {
    const found = findFirst(child, ...tags);
    if (found) return found;
  }
  return undefined;
}

const NO_STYLES: ReadonlyMap<string, string> = new Map();
/** The styles of an element are asked for again and again. */
const READ = new WeakMap<Element['attributes'], ReadonlyMap<string, string>>();

/** One style of an element's `style` attribute, in lower case; the last one counts. Empty without it. */
export function styleOf({ attributes }: Element, name: string): string {
  if (attributes['style'] === undefined) return '';
  const known = READ.get(attributes) ?? stylesIn(attributes['style']);
  READ.set(attributes, known);
  return known.get(name) ?? '';
}

function stylesIn(style: string): ReadonlyMap<string, string> {
  if (style === '') return NO_STYLES;
  const styles = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return styles;
}
