import { NodeSelection, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { lineAfter, lineInstead } from './empty-line.ts';
import { isBlank, isLine, placeIn, type SectionPlace } from './section-place.ts';

/** What a key does at this selection; null where it does what it does elsewhere. */
export type Move = (state: EditorState) => Transaction | null;

/**
 * Enter in a section: from a line to the next one, from the last line of a row to a new row. On an empty line at the
 * end it leaves the section, so that Enter twice gets out of any. Null where Enter does what it does elsewhere.
 */
export const enterInSection: Move = (state) => {
  const place = placeIn(state);
  if (!place) return belowSelected(state);
  const { $from, section, block, parent, row } = place;
  const { tr } = state;
  const end = $from.after(1);
  const lastInSection = $from.index(1) === section.childCount - 1;
  if (row && isBlank(row) && lastInSection) {
    return section.childCount > 1
      ? lineAfter(tr.delete($from.before(2), $from.after(2)), end - row.nodeSize)
      : lineAfter(tr, end);
  }
  const lastInParent = $from.index(-1) === parent.childCount - 1;
  if (isLine(block)) {
    if (!lastInParent) return toText(tr, $from.after(), 1);
    return row ? (withRowAfter(state) ?? lineAfter(tr, end)) : lineAfter(tr, end);
  }
  if (!lastInParent || block.content.size > 0) return null;
  return removable(place)
    ? lineAfter(tr.delete($from.before(), $from.after()), end - block.nodeSize)
    : lineAfter(tr, end);
};

/** Enter on a picture of a gallery, or on a whole section that is selected: to a line below. */
const belowSelected: Move = ({ selection, tr }) => {
  if (!(selection instanceof NodeSelection)) return null;
  const { $to, node } = selection;
  if ($to.depth === 1 && $to.parent.type.isInGroup('section')) return lineAfter(tr, $to.after(1));
  return $to.depth === 0 && node.type.isInGroup('section') ? lineAfter(tr, $to.pos) : null;
};

/** A new empty row below the one the caret is in; null when there is none, or no room for another. */
export const withRowAfter: Move = (state) => {
  const place = placeIn(state);
  if (!place?.row) return null;
  const { $from, section, row } = place;
  const fresh = row.type.createAndFill();
  const index = $from.index(1) + 1;
  if (!fresh || !section.canReplaceWith(index, index, row.type)) return null;
  const position = $from.after(2);
  return toText(state.tr.insert(position, fresh), position, 1);
};

/** The row the caret is in taken out; null when it is the only one. */
export const withoutRow: Move = (state) => {
  const place = placeIn(state);
  if (!place?.row || place.section.childCount === 1) return null;
  const { $from } = place;
  const start = $from.before(2);
  return toText(state.tr.delete(start, $from.after(2)), start, $from.index(1) === 0 ? 1 : -1);
};

/**
 * Backspace at the beginning of a text in a section: an empty section becomes an empty line, an empty row goes, and
 * from a line the caret goes back to the one before. Null where Backspace does what it does elsewhere.
 */
export const backspaceInSection: Move = (state) => {
  const place = placeIn(state);
  if (!place || place.$from.parentOffset > 0) return null;
  const { $from, section, block, parent, row } = place;
  const { tr } = state;
  if (isBlank(section)) return lineInstead(tr, $from.before(1), $from.after(1));
  const index = $from.index(-1);
  if (row && isBlank(row) && index === 0) return withoutRow(state);
  const before = index > 0 ? parent.child(index - 1) : null;
  if (before && !isLine(block) && !isLine(before)) return null;
  const emptied =
    block.content.size === 0 && removable(place) ? tr.delete($from.before(), $from.after()) : tr;
  return before || row ? toText(emptied, $from.before(), -1) : tr;
};

/** Delete at the end of a line: nothing, since what follows has another place. Null elsewhere. */
export const deleteInSection: Move = (state) => {
  const place = placeIn(state);
  if (!place) return null;
  const { $from, block, parent } = place;
  const lastInParent = $from.index(-1) === parent.childCount - 1;
  return $from.parentOffset === block.content.size && (isLine(block) || lastInParent) ? state.tr : null;
};

/** Whether the section may be without the text the caret is in. */
const removable = ({ $from, parent }: SectionPlace): boolean => {
  const index = $from.index(-1);
  return parent.canReplace(index, index + 1);
};

function toText(tr: Transaction, position: number, by: -1 | 1): Transaction {
  const selection = Selection.findFrom(tr.doc.resolve(position), by, true);
  return (selection ? tr.setSelection(selection) : tr).scrollIntoView();
}
