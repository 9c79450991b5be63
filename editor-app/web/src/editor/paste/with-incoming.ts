import { CONTENT_LIMITS, type RichNode } from '@toasoan/domain';
import { pictureAt } from '@toasoan/domain/documents';
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { inSection } from './in-section.ts';

/** A stretch of the text that what comes in takes the place of. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where pictures belong, between blocks, once the change is made. */
export interface PicturePlace {
  readonly position: number;
  readonly pictures: readonly number[];
}

export interface Change {
  readonly tr: Transaction;
  readonly places: readonly PicturePlace[];
}

/** Blocks as nodes of the editor. */
export const nodesOf = (schema: Schema, blocks: readonly RichNode[]): Fragment =>
  Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block)));

/** True while the text would stay within what a story may hold. */
export const fitsIn = (doc: Node, blocks: readonly RichNode[]): boolean =>
  JSON.stringify(doc.toJSON()).length + JSON.stringify(blocks).length < CONTENT_LIMITS.bodyBytes;

/**
 * The change that puts blocks in the place of a range. A text of one paragraph goes into the line; what is put into a
 * section stays in it. Places of pictures are taken out again and told.
 */
export function withIncoming(state: EditorState, range: Range, blocks: readonly RichNode[]): Change {
  const within = inSection(state, range, blocks);
  if (within) return within;
  const { tr, schema } = state;
  const content = nodesOf(schema, blocks);
  const open = (block: RichNode | undefined): 0 | 1 =>
    block?.type === 'paragraph' && pictureAt(block) === null ? 1 : 0;
  tr.replaceRange(range.from, range.to, new Slice(content, open(blocks[0]), open(blocks.at(-1))));
  const end = tr.mapping.map(range.to);
  return withPlaces(tr, end);
}

/** Takes the marks of pictures out of the text, and puts the caret at the end of what came. */
function withPlaces(tr: Transaction, end: number): Change {
  const marks: { readonly at: number; readonly size: number; readonly picture: number }[] = [];
  tr.doc.descendants((node, at) => {
    const picture = node.isTextblock ? pictureAt(node.textContent) : null;
    if (picture !== null) marks.push({ at, size: node.nodeSize, picture });
    return !node.isTextblock;
  });
  const before = tr.steps.length;
  const since = (position: number): number => tr.mapping.slice(before).map(position);
  for (const { at, size } of marks) {
    const $at = tr.doc.resolve(since(at));
    const index = $at.index();
    if ($at.parent.canReplace(index, index + 1) && $at.parent.childCount > 1)
      tr.delete($at.pos, $at.pos + size);
    // A cell or an item that holds nothing else keeps an empty line.
    else tr.delete($at.pos + 1, $at.pos + size - 1);
  }
  const places: PicturePlace[] = [];
  for (const { at, size, picture } of marks) {
    const position = since(at + size);
    const last = places.at(-1);
    if (last?.position === position)
      places[places.length - 1] = { position, pictures: [...last.pictures, picture] };
    else places.push({ position, pictures: [picture] });
  }
  const caret = Math.min(since(end), tr.doc.content.size);
  tr.setSelection(Selection.near(tr.doc.resolve(caret), -1));
  return { tr: tr.setMeta('paste', true).scrollIntoView(), places };
}

/** The change that puts blocks in the place of the whole text. */
export function withAllReplaced(state: EditorState, blocks: readonly RichNode[]): Change {
  const { tr, schema, doc } = state;
  tr.replaceWith(0, doc.content.size, nodesOf(schema, blocks));
  return withPlaces(tr, tr.doc.content.size);
}
