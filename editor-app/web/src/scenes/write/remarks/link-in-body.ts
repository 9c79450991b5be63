import type { Mark, Node } from '@tiptap/pm/model';

/** A link where it stands in the document. */
export interface LinkInBody {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

const linkOf = (node: Node): Mark | undefined => node.marks.find(({ type }) => type.name === 'link');

/** The link of this number in reading order, counted as `linksOf` of the domain does; null when it is gone. */
export function linkAt(doc: Node, index: number): LinkInBody | null {
  const runs: LinkInBody[] = [];
  doc.descendants((block, at) => {
    if (!block.inlineContent) return true;
    let last: LinkInBody | null = null;
    block.forEach((child, offset) => {
      const mark = child.isText ? linkOf(child) : undefined;
      const from = at + 1 + offset;
      const run: LinkInBody | null = mark ? { from, to: from + child.nodeSize, mark } : null;
      const before: LinkInBody | null = last;
      const goesOn = run !== null && before !== null && before.mark.attrs['href'] === run.mark.attrs['href'];
      if (goesOn) runs[runs.length - 1] = last = { ...before, to: run.to };
      else if ((last = run)) runs.push(last);
    });
    return false;
  });
  return runs[index] ?? null;
}
