import type { Editor } from '@tiptap/core';
import type { MediaNodeType } from '@toasoan/domain';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { MediaBlock } from '../media-node.ts';

interface Expected {
  readonly type: MediaNodeType;
  readonly assetId: string;
}

/**
 * The change that puts another block in the place of the one at `position`; null when there is no longer the one
 * expected there. One that its place does not take, such as a video in a gallery, comes after what it stands in.
 */
export function withBlockReplaced(
  { doc, schema, tr }: Pick<EditorState, 'doc' | 'schema' | 'tr'>,
  position: number,
  expected: Expected,
  block: MediaBlock,
): Transaction | null {
  const old = doc.nodeAt(position);
  const type = schema.nodes[block.type];
  if (!type || old?.type.name !== expected.type || old.attrs['assetId'] !== expected.assetId) return null;
  const $position = doc.resolve(position);
  const index = $position.index();
  if ($position.parent.canReplaceWith(index, index + 1, type))
    return tr.setNodeMarkup(position, type, block.attrs);
  return tr.insert($position.after(), type.create(block.attrs)).delete(position, position + old.nodeSize);
}

/** Puts another block in the place of a person's block, in one undoable step. True when it was done. */
export function replaceBlock(
  editor: Editor,
  position: number,
  expected: Expected,
  block: MediaBlock,
): boolean {
  const change = withBlockReplaced(editor.state, position, expected, block);
  if (change) editor.view.dispatch(change);
  return change !== null;
}

/** The same for what the newsroom found out by itself: undoing what was written does not bring the old block back. */
export function correctBlock(editor: Editor, position: number, expected: Expected, block: MediaBlock): void {
  const change = withBlockReplaced(editor.state, position, expected, block);
  if (change) editor.view.dispatch(change.setMeta('addToHistory', false));
}
