import { diffArrays } from 'diff';
import type { RichNode } from '../story/rich-node.ts';
import { plainText } from '../story/rich-node.ts';
import { sameJson } from '../text/same-json.ts';

/** What one side did to a row of blocks. */
export interface BlockChanges {
  /** By index in the base: what stands in the block's place now, nothing when it was removed. Absent: unchanged. */
  readonly replaced: ReadonlyMap<number, readonly RichNode[]>;
  /** By gap (gap n stands before block n of the base): blocks that are new there. */
  readonly inserted: ReadonlyMap<number, readonly RichNode[]>;
}

/** Shared words below this share make two blocks two blocks, not one that was changed. */
const ALIKE = 0.4;
/** A longer run of changed blocks is paired in order: comparing each with each would take too long. */
const LONG_RUN = 60;

/** What turns `base` into `side`, block by block. What is new right beside a changed
 * block belongs to it. */
export function blockChanges(base: readonly RichNode[], side: readonly RichNode[]): BlockChanges {
  const replaced = new Map<number, RichNode[]>();
  const inserted = new Map<number, readonly RichNode[]>();
  let at = 0;
  let gone: RichNode[] = [];
  let come: RichNode[] = [];
  const settle = (): void => {
    placeRun({ gone, come, start: at - gone.length }, replaced, inserted);
    gone = [];
    come = [];
  };
  for (const part of diffArrays([...base], [...side], { comparator: sameJson })) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) come.push(...part.value);
    else settle();
    if (!part.added) at += part.value.length;
  }
  settle();
  return { replaced, inserted };
}

interface Run {
  readonly gone: readonly RichNode[];
  readonly come: readonly RichNode[];
  readonly start: number;
}

function placeRun(
  { gone, come, start }: Run,
  replaced: Map<number, RichNode[]>,
  inserted: Map<number, readonly RichNode[]>,
): void {
  gone.forEach((_, index) => replaced.set(start + index, []));
  const partners = gone.length === come.length ? come.map((_, index) => index) : pairs(gone, come);
  const first = partners.find((partner) => partner !== undefined);
  if (first === undefined) {
    if (come.length > 0) inserted.set(start, come);
    return;
  }
  let place = first;
  come.forEach((block, index) => {
    place = partners[index] ?? place;
    replaced.set(start + place, [...(replaced.get(start + place) ?? []), block]);
  });
}

/** For each new block the index of the old one it grew from; undefined for none. Order is kept. */
function pairs(gone: readonly RichNode[], come: readonly RichNode[]): (number | undefined)[] {
  if (gone.length > LONG_RUN || come.length > LONG_RUN)
    return come.map((_, index) => (index < gone.length ? index : undefined));
  const likeness = gone.map((old) => come.map((young) => alike(old, young)));
  // best[i][j]: the greatest likeness of pairings of gone[i…] with come[j…].
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const score = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const together = (i: number, j: number): number => {
    const share = likeness[i]?.[j] ?? 0;
    return share < ALIKE ? -1 : share + score(i + 1, j + 1);
  };
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      (best[i] as number[])[j] = Math.max(score(i + 1, j), score(i, j + 1), together(i, j));
    }
  }
  const partners = new Array<number | undefined>(come.length).fill(undefined);
  for (let i = 0, j = 0; i < gone.length && j < come.length;) {
    if (together(i, j) >= Math.max(score(i + 1, j), score(i, j + 1))) partners[j++] = i++;
    else if (score(i + 1, j) >= score(i, j + 1)) i++;
    else j++;
  }
  return partners;
}

/** The share of words two blocks have in common, from 0 to 1. */
function alike(a: RichNode, b: RichNode): number {
  if (a.type !== b.type) return 0;
  const asset = a.attrs?.['assetId'];
  if (asset !== undefined) return asset === b.attrs?.['assetId'] ? 1 : 0;
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

const wordsOf = (block: RichNode): string[] => plainText(block).split(/\s+/).filter(Boolean);
