import type { RichNode } from '../story/rich-node.ts';
import { sameJson } from '../text/same-json.ts';
import { blockChanges } from './block-changes.ts';

/** A place of the body that both changed, each in their own way. Empty: removed on that side. */
export interface BlockConflict {
  readonly id: string;
  readonly base: readonly RichNode[];
  readonly mine: readonly RichNode[];
  readonly theirs: readonly RichNode[];
}

/** A stretch of the merged body: settled, or to be chosen. */
export type BodyPiece = { readonly blocks: readonly RichNode[] } | { readonly conflict: BlockConflict };

/**
 * Merges two bodies that grew from one, by top-level block. What only one side changed is taken; what both put in the
 * same gap stands there one after the other, theirs first; a block both changed differently is a conflict.
 */
export function mergeBody(base: RichNode, mine: RichNode, theirs: RichNode): BodyPiece[] {
  const blocks = base.content ?? [];
  const my = blockChanges(blocks, mine.content ?? []);
  const their = blockChanges(blocks, theirs.content ?? []);
  const pieces: BodyPiece[] = [];
  let settled: RichNode[] = [];
  const conflict = (found: BlockConflict): void => {
    if (settled.length > 0) pieces.push({ blocks: settled });
    settled = [];
    pieces.push({ conflict: found });
  };
  for (let at = 0; at <= blocks.length; at++) {
    settled.push(...bothInserted(my.inserted.get(at) ?? [], their.inserted.get(at) ?? []));
    const block = blocks[at];
    if (!block) continue;
    const ours = my.replaced.get(at);
    const others = their.replaced.get(at);
    if (ours && others && !sameJson(ours, others)) {
      conflict({ id: `block-${at}`, base: [block], mine: ours, theirs: others });
    } else settled.push(...(ours ?? others ?? [block]));
  }
  if (settled.length > 0) pieces.push({ blocks: settled });
  return pieces;
}

/** What both put in one gap; what is the same on both sides stands once. */
function bothInserted(mine: readonly RichNode[], theirs: readonly RichNode[]): RichNode[] {
  const unmatched = [...theirs];
  const own = mine.filter((block) => {
    const twin = unmatched.findIndex((other) => sameJson(other, block));
    if (twin >= 0) unmatched.splice(twin, 1);
    return twin < 0;
  });
  return [...theirs, ...own];
}
