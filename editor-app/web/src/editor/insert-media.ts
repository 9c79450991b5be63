import type { Editor } from '@tiptap/core';
import { GALLERY } from '@toasoan/domain';
import { GALLERY_SIZE } from '@toasoan/domain/richtext';
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { mediaBlock, type MediaToInsert } from './media-node.ts';

/** A place between blocks that stays where it is while the text around it changes. */
export interface Anchor {
  position(): number;
  release(): void;
}

/** A place that follows the changes of the text. Release it when it is no longer needed. */
export function anchorAt(editor: Editor, start: number): Anchor {
  let position = start;
  const follow = ({ transaction }: { transaction: { mapping: { map(position: number): number } } }): void => {
    position = transaction.mapping.map(position);
  };
  editor.on('transaction', follow);
  return { position: () => position, release: () => editor.off('transaction', follow) };
}

/**
 * Where media chosen now belong: after the block the caret is in, or before it when it is an empty line.
 * In a gallery they come after the picture selected, or last. A text nobody has clicked into gets them at its end.
 */
export function mediaPlace(state: Pick<EditorState, 'doc' | 'selection'>, touched: boolean): number {
  const { doc, selection } = state;
  if (touched && selection.$to.depth === 1 && selection.$to.parent.type.name === GALLERY)
    return selection.$to.pos;
  if (
    touched &&
    selection.$to.depth === 0 &&
    selection.$from.nodeAfter?.type.name === GALLERY &&
    !selection.empty
  )
    return selection.to - 1;
  const index = touched ? selection.$to.index(0) : doc.childCount - 1;
  const block = doc.maybeChild(index);
  let start = 0;
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize;
  if (!block) return doc.content.size;
  return block.isTextblock && block.content.size === 0 ? start : start + block.nodeSize;
}

/**
 * Puts media into the text at a place between blocks, in order, each as the block its kind asks for; pictures as one
 * gallery where they are to stand `together`.
 */
export function insertMedia(
  editor: Editor,
  position: number,
  media: readonly MediaToInsert[],
  together = false,
): void {
  if (media.length === 0) return;
  editor.view.dispatch(withMedia(editor.state, position, media, together));
}

/**
 * The change that does it. In a gallery what is no picture, and what it has no room for, comes after it. There is
 * always a line to write on after the last block.
 */
export function withMedia(
  { schema, tr }: Pick<EditorState, 'schema' | 'tr'>,
  position: number,
  media: readonly MediaToInsert[],
  together = false,
): Transaction {
  const at = Math.min(position, tr.doc.content.size);
  const blocks = media.map((each) => {
    const { type, attrs } = mediaBlock(each);
    return nodeType(schema, type).create(attrs);
  });
  const $at = tr.doc.resolve(at);
  if ($at.parent.type.name === GALLERY) {
    const [inside, after] = parted(blocks, GALLERY_SIZE.max - $at.parent.childCount);
    tr.insert($at.after(), Fragment.fromArray(after)).insert(at, Fragment.fromArray(inside));
  } else {
    const [pictures, others] = parted(blocks, together ? GALLERY_SIZE.max : 0);
    const gallery =
      pictures.length < GALLERY_SIZE.min ? pictures : [nodeType(schema, GALLERY).create(null, pictures)];
    tr.insert(at, Fragment.fromArray([...gallery, ...others]));
  }
  if (tr.doc.lastChild?.isAtom || tr.doc.lastChild?.type.name === GALLERY)
    tr.insert(tr.doc.content.size, nodeType(schema, 'paragraph').create());
  return tr;
}

/** The first pictures, at most `room` of them, and the rest. */
function parted(blocks: readonly Node[], room: number): readonly [Node[], Node[]] {
  const pictures = blocks.filter(({ type }) => type.name === 'figure').slice(0, Math.max(0, room));
  return [pictures, blocks.filter((block) => !pictures.includes(block))];
}

function nodeType(schema: Schema, name: string) {
  const type = schema.nodes[name];
  if (!type) throw new Error(`Expected ${name} in the story schema`);
  return type;
}
