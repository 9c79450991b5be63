import { find, isElement, withChildren, type Element, type Item } from '../tree/element.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Headings moved to the levels a story has: its highest becomes 2, the others keep their distance, none is below 4. */
export function headingLevels(tree: Element): Element {
  const highest = find(tree, ...HEADINGS).reduce(
    (least, { tag }) => Math.min(least, Number(tag.charAt(1))),
    9,
  );
  const move = 2 - highest;
  if (highest === 9 || (move === 0 && highest === 2 && find(tree, 'h5', 'h6').length === 0)) return tree;
  const moved = (item: Item): Item => {
    if (!isElement(item)) return item;
    const inner = withChildren(item, item.children.map(moved));
    return /^h[1-6]$/.test(item.tag)
      ? { ...inner, tag: `h${Math.min(4, Number(item.tag.charAt(1)) + move)}` }
      : inner;
  };
  return withChildren(tree, tree.children.map(moved));
}
