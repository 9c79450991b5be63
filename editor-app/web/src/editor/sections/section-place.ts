import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** Where the caret is in a section. */
export interface SectionPlace {
  readonly $from: ResolvedPos;
  readonly section: Node;
  /** The text block the caret is in. */
  readonly block: Node;
  /** What holds the block: the section itself, or one of its rows. */
  readonly parent: Node;
  /** The row the caret is in; null in a section without rows. */
  readonly row: Node | null;
}

/** The section the selection stands in or selects, and its position; null elsewhere. */
export function sectionAt({
  selection,
}: Pick<EditorState, 'selection'>): { readonly section: Node; readonly start: number } | null {
  const { $from, empty, to } = selection;
  const inside = $from.depth > 0;
  // A cursor between two blocks is in neither.
  const section = inside ? $from.node(1) : empty ? null : $from.nodeAfter;
  const start = inside ? $from.before(1) : $from.pos;
  return section?.type.isInGroup('section') && to <= start + section.nodeSize ? { section, start } : null;
}

/** Where the caret is in one of a section's own texts; null elsewhere, in lists of a section, and with a selection. */
export function placeIn({ selection }: Pick<EditorState, 'selection'>): SectionPlace | null {
  const { $from, empty } = selection;
  const { depth, parent: block } = $from;
  if (!empty || depth < 2 || depth > 3 || !block.isTextblock) return null;
  const section = $from.node(1);
  if (!section.type.isInGroup('section')) return null;
  return { $from, section, block, parent: $from.node(depth - 1), row: depth === 3 ? $from.node(2) : null };
}

/** True for a text with a place of its own: a title, a question. Paragraphs have none. */
export const isLine = (block: Node): boolean => block.type.name !== 'paragraph';

/** True when nothing was written in it, and nothing put into it. */
export function isBlank(node: Node): boolean {
  let blank = true;
  node.descendants((inner) => {
    blank &&= !inner.isLeaf;
    return blank;
  });
  return blank;
}
