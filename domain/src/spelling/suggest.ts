import { COMMON_SYLLABLES } from './common-syllables.ts';
import { isSyllable, partsOf, tonePutRight } from './syllable.ts';
import { ALL_TONES, takesTone, tonePlaces, withoutTone, withTone } from './tones.ts';

const ALPHABET = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];

/** Initials one of which is often written for another; the first that fits is meant. */
const INITIAL_SWAPS: readonly (readonly [string, string])[] = [
  ['ng', 'ngh'],
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['g', 'gh'],
  ['c', 'k'],
  ['k', 'c'],
  ['c', 'q'],
  ['k', 'q'],
];

/** Rank of a suggestion that no text of ours has. */
const RARE = 5_000;
/** How much likelier a slip of the rules (tone, initial) is than one letter more, less or other. */
const STEP = 4_000;

/**
 * Up to three syllables the writer of a word that is none may have meant, likeliest first: the tone moved, the initial
 * by the rule (ng, ngh), one letter other, missing, doubled or swapped, or a missing space. Lower case, NFC.
 */
export function suggestionsFor(word: string): string[] {
  const best = new Map<string, number>();
  const offer = (text: string, cost: number): void => {
    if (text !== word && cost < (best.get(text) ?? Infinity)) best.set(text, cost);
  };
  for (const { letters, tone } of readings(word)) {
    for (const candidate of written(letters, tone)) offer(candidate, rank(candidate));
    for (const [wrong, right] of INITIAL_SWAPS) {
      if (!letters.startsWith(wrong)) continue;
      for (const candidate of written(right + letters.slice(wrong.length), tone))
        offer(candidate, rank(candidate));
    }
    for (const edited of edits(letters))
      for (const candidate of written(edited, tone)) offer(candidate, STEP + rank(candidate));
  }
  for (const pair of splits(word)) offer(pair, 0);
  const sorted = [...best].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const known = sorted.filter(([, cost]) => cost <= Math.max(RARE, sorted[0]?.[1] ?? 0));
  return known.slice(0, 3).map(([text]) => text);
}

const rank = (word: string): number => COMMON_SYLLABLES.get(word) ?? RARE;

/** A word may have been given two tones: each of them is tried. */
function readings(word: string): { readonly letters: string; readonly tone: string }[] {
  const toned = withoutTone(word);
  if (toned) return [toned];
  const letters = [...word].map((letter) => withoutTone(letter) ?? { letters: letter, tone: '' });
  const plain = letters.map((letter) => letter.letters).join('');
  return [...new Set(letters.map(({ tone }) => tone))]
    .filter(Boolean)
    .map((tone) => ({ letters: plain, tone }));
}

/** Letters and tone as syllables: with another tone where the rime does not take this one. */
function written(letters: string, tone: string): string[] {
  const parts = partsOf(letters);
  if (!parts) return [];
  const tones = takesTone(parts.rime, tone)
    ? [tone]
    : ALL_TONES.filter((other) => takesTone(parts.rime, other));
  const start = letters.length - parts.rime.length;
  return tones.map((mark) =>
    mark === '' ? letters : withTone(letters, mark, start + (tonePlaces(parts.rime)[0] ?? 0)),
  );
}

function* edits(letters: string): Generator<string> {
  for (let i = 0; i <= letters.length; i += 1) {
    const before = letters.slice(0, i);
    const after = letters.slice(i);
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of ALPHABET) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}

/** Two words in everyday use written as one. */
function* splits(word: string): Generator<string> {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (COMMON_SYLLABLES.has(first) && COMMON_SYLLABLES.has(second)) yield `${first} ${second}`;
  }
}

/** True when a word is syllables in a row, each with a consonant to begin with, as in loanwords: "ôtô", "vắcxin". */
export function isRunOfSyllables(word: string): boolean {
  const ends = new Set([0]);
  for (let to = 1; to <= word.length; to += 1)
    if ([...ends].some((from) => isLink(word.slice(from, to), from))) ends.add(to);
  return ends.has(word.length);
}

const isLink = (part: string, from: number): boolean =>
  part.length <= 7 && (from === 0 || /^[bcdđghklmnpqrstvx]/.test(part)) && isSyllable(part);

/** A word with its tone where it belongs, when that is all that is wrong with it. */
export const movedTone = (word: string): string | null => {
  const right = tonePutRight(word);
  return right !== null && right !== word && isSyllable(right) ? right : null;
};
