import { tokensOf } from '../differences/tokens.ts';
import { BESIDE_LEAST, endsOfPrefix, occurrences, startsOfSuffix, type Quote } from './quote.ts';

/** Where the passage of a remark stands now. `changed`: other words stand in its place, some of them its own. */
export interface Anchored {
  readonly from: number;
  readonly to: number;
  readonly changed: boolean;
}

/** A passage of at least so many words and units is known again by itself, wherever it was moved. */
const TELLING_WORDS = 5;
const TELLING_UNITS = 24;
/** Share of words a passage and what stands in its place have in common at least. */
const ALIKE = 0.4;
/** What stands in its place may be so many times as long. */
const LONGER = 4;

/**
 * Where a quoted passage stands in a running text; null when it is gone. Rather null than a wrong place: words are
 * taken for the passage only when what stood beside them on one side is still beside them, when they are long and the
 * story says them once, or when they stand between what stood on both sides and resemble it.
 */
export function anchor(text: string, quote: Quote): Anchored | null {
  const ends = new Set(endsOfPrefix(text, quote));
  const starts = new Set(startsOfSuffix(text, quote));
  const found = unchanged(text, quote, ends, starts);
  if (found !== null) return { from: found, to: found + quote.exact.length, changed: false };
  return inItsPlace(text, quote, [...ends], [...starts]);
}

function unchanged(
  text: string,
  { exact, prefix, suffix, alone }: Quote,
  ends: ReadonlySet<number>,
  starts: ReadonlySet<number>,
): number | null {
  const places = occurrences(text, exact);
  const beside = (at: number): number =>
    (ends.has(at) ? (prefix ?? '').length : 0) + (starts.has(at + exact.length) ? (suffix ?? '').length : 0);
  const known = places
    .map((at) => ({ at, beside: beside(at) }))
    .filter(({ beside: length }) => length > 0 && length + exact.length >= BESIDE_LEAST);
  const most = Math.max(...known.map(({ beside: length }) => length));
  const best = known.find(({ beside: length }) => length === most);
  if (best) return best.at;
  return alone && places.length === 1 && isTelling(exact) ? (places[0] ?? null) : null;
}

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const isTelling = (text: string): boolean =>
  text.length >= TELLING_UNITS && wordsOf(text).length >= TELLING_WORDS;

function inItsPlace(
  text: string,
  { exact }: Quote,
  [end, ...moreEnds]: readonly number[],
  [start, ...moreStarts]: readonly number[],
): Anchored | null {
  if (end === undefined || start === undefined || moreEnds.length + moreStarts.length > 0) return null;
  const between = text.slice(end, Math.max(end, start));
  const own = between.trim();
  if (own === '' || own.length > exact.length * LONGER + TELLING_UNITS) return null;
  if (alike(wordsOf(exact), wordsOf(own)) < ALIKE) return null;
  const from = end + between.indexOf(own);
  return { from, to: from + own.length, changed: true };
}

/** From 0 (nothing in common) to 1. */
function alike(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return before.length + after.length === 0 ? 0 : (2 * shared) / (before.length + after.length);
}
