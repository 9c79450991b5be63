import { isMediaNode, isTextBlock, type Place } from '@toasoan/domain';
import type { Node } from '@tiptap/pm/model';

/** A place in the body, as opposed to the fields around it. */
export type PlaceInBody = Extract<Place, { readonly index: number }>;
type BlockOrMedium = Exclude<PlaceInBody, { readonly part: 'link' }>;

/** Where the block or medium of a place begins in the document; null when it is no longer there. */
export function positionOf(doc: Node, { part, index }: BlockOrMedium): number | null {
  const counts = part === 'block' ? isTextBlock : isMediaNode;
  let left = index;
  let position: number | null = null;
  doc.descendants((node, at) => {
    if (position === null && counts(node.type.name)) {
      if (left === 0) position = at;
      left -= 1;
    }
    return position === null;
  });
  return position;
}
