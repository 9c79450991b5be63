import { citationsIn, citedBy, LEGAL_CITATION, type CitedDocument } from '@toasoan/domain';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A stretch of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words of the document that cite one, and what they cite. */
export interface CitedRange extends Range {
  readonly cited: CitedDocument;
}

/** Whether two stretches share a place. */
export const meet = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;

/** The text of a block with its line breaks; a place in it is a place in the block. */
export const textOf = (block: Node): string => block.textBetween(0, block.content.size, undefined, '\n');

/** What citations are recognised in the blocks that a stretch touches, where the schema lets them be marked. */
export function recognisedIn(
  { doc, schema }: Pick<EditorState, 'doc' | 'schema'>,
  range: Range,
): CitedRange[] {
  const found: CitedRange[] = [];
  const mark = schema.marks[LEGAL_CITATION];
  doc.nodesBetween(range.from, Math.min(range.to, doc.content.size), (block, position) => {
    if (!block.isTextblock || !mark || !block.type.allowsMarkType(mark)) return;
    for (const { from, to, cited } of citationsIn(textOf(block)))
      found.push({ from: position + 1 + from, to: position + 1 + to, cited });
  });
  return found;
}

/** The marked citations of the blocks that a stretch touches; words with other marks inside are one citation. */
export function markedIn({ doc }: Pick<EditorState, 'doc'>, range: Range): CitedRange[] {
  const found: CitedRange[] = [];
  doc.nodesBetween(range.from, Math.min(range.to, doc.content.size), (block, position) => {
    if (block.isTextblock) found.push(...markedInBlock(block, position + 1));
  });
  return found;
}

/** The citation the selection stands in or at; null for none. */
export function citationAt({ selection }: Pick<EditorState, 'selection'>): CitedRange | null {
  const { $from, from, to } = selection;
  return markedAround($from).find((each) => each.from <= from && to <= each.to) ?? null;
}

const markedAround = ($from: ResolvedPos): CitedRange[] =>
  $from.parent.isTextblock ? markedInBlock($from.parent, $from.start()) : [];

function markedInBlock(block: Node, start: number): CitedRange[] {
  const found: CitedRange[] = [];
  block.forEach((node, offset) => {
    const mark = node.marks.find(({ type }) => type.name === LEGAL_CITATION);
    const cited = mark && citedBy({ type: LEGAL_CITATION, attrs: mark.attrs });
    if (!cited) return;
    const from = start + offset;
    const last = found.at(-1);
    if (last?.to === from && sameCited(last.cited, cited))
      found[found.length - 1] = { ...last, to: from + node.nodeSize };
    else found.push({ from, to: from + node.nodeSize, cited });
  });
  return found;
}

/** Whether both name the same document in the same way. */
export const sameCited = (a: CitedDocument, b: CitedDocument): boolean =>
  (['documentType', 'number', 'date', 'issuer', 'title'] as const).every((part) => a[part] === b[part]);
