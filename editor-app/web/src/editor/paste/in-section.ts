import type { RichNode } from '@toasoan/domain';
import { inlineOf, pictureAt, plainBlocks } from '@toasoan/domain/documents';
import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { Selection, type EditorState } from '@tiptap/pm/state';
import { isLine } from '../sections/section-place.ts';
import { nodesOf, type Change, type Range } from './with-incoming.ts';

/**
 * The change that puts blocks into a section, which holds less than a text: headings, tables and the like become
 * paragraphs, so that nothing of it lands outside, where it would be published. Pictures stand after the section.
 * Null outside of sections.
 */
export function inSection(
  state: EditorState,
  { from, to }: Range,
  blocks: readonly RichNode[],
): Change | null {
  const $from = state.doc.resolve(from);
  if (!isIn($from) || to > $from.end(1)) return null;
  const section = $from.node(1);
  const lists = section.type.name === 'infoBox';
  const { parent } = $from;
  const pictures = blocks.map(pictureAt).filter((picture) => picture !== null);
  const inLine = parent.isTextblock && isLine(parent);
  let { tr } = state;
  if (inLine) tr.replaceWith(from, to, fitted(inline(state, blocks), parent));
  else {
    const content = nodesOf(state.schema, plainBlocks(blocks, { lists }));
    tr.replaceRange(from, to, new Slice(content, openAt(content.firstChild), openAt(content.lastChild)));
    if (tr.doc.childCount !== state.doc.childCount) {
      // Nowhere to put blocks here: the words alone.
      tr = state.tr;
      tr.replaceWith(from, to, inline(state, blocks));
    }
  }
  const end = tr.mapping.map(to);
  tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
  const position = tr.mapping.map($from.after(1));
  return {
    tr: tr.setMeta('paste', true).scrollIntoView(),
    places: pictures.length > 0 ? [{ position, pictures }] : [],
  };
}

/** True for a place in a section. */
export const isIn = ($place: ResolvedPos): boolean =>
  $place.depth > 1 && $place.node(1).type.isInGroup('section');

const openAt = (node: Node | null): 0 | 1 => (node?.type.name === 'paragraph' ? 1 : 0);

const inline = ({ schema }: EditorState, blocks: readonly RichNode[]): Fragment =>
  nodesOf(schema, inlineOf(blocks));

/** Words with the marks their place allows. */
function fitted(words: Fragment, { type }: Node): Fragment {
  const nodes: Node[] = [];
  words.forEach((node) => nodes.push(node.mark(type.allowedMarks(node.marks))));
  return Fragment.fromArray(nodes);
}
