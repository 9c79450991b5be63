import type { Editor } from '@tiptap/core';

/**
 * Moves the block at `position` over its neighbour above (-1) or below (1), in one undoable step. Gives its new
 * position, or null when there is no neighbour on that side.
 */
export function moveBlock(editor: Editor, position: number, by: -1 | 1): number | null {
  const { doc, tr } = editor.state;
  const $position = doc.resolve(position);
  const node = $position.nodeAfter;
  const neighbour = by === -1 ? $position.nodeBefore : $position.parent.maybeChild($position.index() + 1);
  if (!node || !neighbour) return null;
  const start = by === -1 ? position - neighbour.nodeSize : position;
  // Both at once: a gallery of two must not be without one of them in between.
  tr.replaceWith(
    start,
    start + node.nodeSize + neighbour.nodeSize,
    by === -1 ? [node, neighbour] : [neighbour, node],
  );
  editor.view.dispatch(tr.scrollIntoView());
  return by === -1 ? start : start + neighbour.nodeSize;
}
