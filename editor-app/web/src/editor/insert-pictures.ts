import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

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
 * Where pictures chosen now belong: after the block the caret is in, or before it when it is an empty line.
 * A text nobody has clicked into gets them at its end.
 */
export function picturePlace(state: Pick<EditorState, 'doc' | 'selection'>, touched: boolean): number {
  const { doc, selection } = state;
  const index = touched ? selection.$to.index(0) : doc.childCount - 1;
  const block = doc.maybeChild(index);
  let start = 0;
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize;
  if (!block) return doc.content.size;
  return block.isTextblock && block.content.size === 0 ? start : start + block.nodeSize;
}

/** Puts pictures into the text at a place between blocks, in order. There is always a line to write on after the last. */
export function insertPictures(editor: Editor, position: number, assetIds: readonly string[]): void {
  const { schema, tr } = editor.state;
  const figure = schema.nodes['figure'];
  const paragraph = schema.nodes['paragraph'];
  if (!figure || !paragraph) throw new Error('Expected the story schema but found another');
  const at = Math.min(position, tr.doc.content.size);
  tr.insert(at, Fragment.fromArray(assetIds.map((assetId) => figure.create({ assetId }))));
  if (tr.doc.lastChild?.type === figure) tr.insert(tr.doc.content.size, paragraph.create());
  editor.view.dispatch(tr);
}
