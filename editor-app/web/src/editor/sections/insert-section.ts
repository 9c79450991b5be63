import type { SectionType } from '@toasoan/domain';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { mediaPlace } from '../insert-media.ts';
import { emptyLine, lineInstead } from './empty-line.ts';
import { sectionAt } from './section-place.ts';

/**
 * The change that puts an empty section after the block the caret is in, or before it when it is an empty line, and
 * the caret into it. There is always a line to write on below.
 */
export function withSection(state: EditorState, type: SectionType): Transaction {
  const { tr, schema } = state;
  const section = schema.nodes[type]?.createAndFill();
  if (!section) throw new Error(`Expected ${type} in the story schema`);
  const at = mediaPlace(state, true);
  tr.insert(at, section);
  const below = at + section.nodeSize;
  if (below === tr.doc.content.size) tr.insert(below, emptyLine(tr));
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1)).scrollIntoView();
}

/** The change that takes out the section at hand and leaves an empty line in its place; null outside of sections. */
export function withoutSection(state: EditorState): Transaction | null {
  const found = sectionAt(state);
  return found && lineInstead(state.tr, found.start, found.start + found.section.nodeSize);
}
