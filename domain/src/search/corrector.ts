/** A syllable of the collection with the number of stories that have it. */
export type CountedTerm = readonly [term: string, stories: number];

/**
 * The words that occur in a collection, folded: which are near to one that was mistyped, and which begin with one that is
 * not finished. Words with figures are not corrected.
 */
export interface Corrector {
  add(terms: Iterable<CountedTerm>): void;
  /** In how many stories the word stands, roughly; 0: in none. */
  storiesWith(term: string): number;
  /** In how many stories the commonest word stands: about as many as there are. */
  storiesAtMost(): number;
  /** Words one letter away (other, missing, surplus or swapped), the commonest first, the word itself left out. */
  near(term: string, limit: number): string[];
  /** Words that begin so, the commonest first. */
  completions(start: string, limit: number): CountedTerm[];
}

const CORRECTABLE = /^[a-z]{2,12}$/;

/** Words are found near by the letters both lack: each is kept under itself without any one of its letters. */
export function createCorrector(): Corrector {
  const stories = new Map<string, number>();
  const lacking = new Map<string, string[]>();
  let sorted: string[] | null = null;
  let most = 0;

  const keep = (term: string): void => {
    sorted = null;
    if (!CORRECTABLE.test(term)) return;
    for (const key of [term, ...withoutOne(term)]) {
      const known = lacking.get(key);
      if (known) known.push(term);
      else lacking.set(key, [term]);
    }
  };
  const count = (term: string): number => stories.get(term) ?? 0;
  const commonest = (a: string, b: string): number => count(b) - count(a) || (a < b ? -1 : 1);

  return {
    add(terms) {
      for (const [term, found] of terms) {
        if (!stories.has(term)) keep(term);
        stories.set(term, found);
        most = Math.max(most, found);
      }
    },
    storiesWith: count,
    storiesAtMost: () => most,
    near(term, limit) {
      if (!CORRECTABLE.test(term)) return [];
      const found = new Set([term, ...withoutOne(term)].flatMap((key) => lacking.get(key) ?? []));
      found.delete(term);
      return [...found]
        .filter((other) => isOneAway(term, other))
        .sort(commonest)
        .slice(0, limit);
    },
    completions(start, limit) {
      sorted ??= [...stories.keys()].sort();
      const found: string[] = [];
      for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at += 1)
        found.push(sorted[at] ?? '');
      return found
        .sort(commonest)
        .slice(0, limit)
        .map((term) => [term, count(term)]);
    },
  };
}

function withoutOne(term: string): Set<string> {
  const shorter = new Set<string>();
  for (let at = 0; at < term.length; at += 1) shorter.add(term.slice(0, at) + term.slice(at + 1));
  return shorter;
}

/** True when one letter put in, left out, exchanged or swapped with its neighbour makes one word of the other. */
export function isOneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.length > 1 && restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0)
    ? restA.slice(2) === restB.slice(2)
    : false;
}

/** Index of the first that is not before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
