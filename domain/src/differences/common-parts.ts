import { diffArrays } from 'diff';

/** A pair of positions, before and after, at which the same stands. */
export type Pair = readonly [before: number, after: number];

/**
 * How many steps apart two sequences may be until looking for what they share is given up: the work grows with the
 * square of it. Beyond this they are different texts.
 */
const MOST_STEPS = 2_000;

/**
 * Where two sequences are the same, as pairs in order: a longest common subsequence. Null when they are so far apart
 * that the answer would take long and help nobody.
 */
export function commonParts(before: readonly string[], after: readonly string[]): Pair[] | null {
  const [old, young] = [inBoth(before, after), inBoth(after, before)];
  const key = (keys: readonly string[], at: number): string => keys[at] ?? '';
  const changes = diffArrays(
    old.map((at) => key(before, at)),
    young.map((at) => key(after, at)),
    { maxEditLength: MOST_STEPS },
  );
  if (!changes) return null;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([old[i + n] ?? 0, young[j + n] ?? 0]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** The positions of what the other sequence has too: nothing else can be in a pair. */
function inBoth(own: readonly string[], other: readonly string[]): number[] {
  const known = new Set(other);
  return own.flatMap((key, at) => (known.has(key) ? [at] : []));
}
