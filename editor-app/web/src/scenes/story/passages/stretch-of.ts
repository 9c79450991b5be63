/** A stretch of the running text of a story. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch of the running text a selection covers, by what the words on the page say of their place (`data-at`).
 * Null when it covers none of them.
 */
export function stretchOf(selection: Selection | null, root: Element): Stretch | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const at = (piece: HTMLElement): number => Number(piece.dataset['at']);
  const length = (piece: HTMLElement): number => piece.textContent?.length ?? 0;
  const inside = (piece: HTMLElement, node: Node, offset: number, otherwise: number): number => {
    if (!piece.contains(node)) return otherwise;
    return node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : length(piece);
  };
  return {
    from: at(first) + inside(first, range.startContainer, range.startOffset, 0),
    to: at(last) + inside(last, range.endContainer, range.endOffset, length(last)),
  };
}

/** A stretch without the white space at its ends; null when nothing else is in it, or it is longer than `most`. */
export function trimmed(text: string, { from, to }: Stretch, most: number): Stretch | null {
  const words = text.slice(from, to);
  const own = words.trim();
  if (own === '' || own.length > most) return null;
  const start = from + words.indexOf(own);
  return { from: start, to: start + own.length };
}
