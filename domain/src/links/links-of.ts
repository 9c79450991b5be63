import { walk, type RichNode } from '../story/rich-node.ts';

/**
 * The addresses of the links of a body in reading order. What stands side by side in one line with the same address is
 * one link, whatever else marks it. Takes bodies not yet checked.
 */
export function linksOf(body: RichNode): string[] {
  const found: string[] = [];
  for (const { content } of walk(body)) {
    let before: string | null = null;
    const children: readonly (RichNode | null)[] = Array.isArray(content) ? content : [];
    for (const child of children) {
      const address = addressOf(child);
      if (address !== null && address !== before) found.push(address);
      before = address;
    }
  }
  return found;
}

function addressOf(node: RichNode | null): string | null {
  if (node?.type !== 'text' || !Array.isArray(node.marks)) return null;
  const marks: NonNullable<RichNode['marks']> = node.marks;
  const address = marks.find((mark) => mark?.type === 'link')?.attrs?.['href'];
  return typeof address === 'string' ? address : null;
}
