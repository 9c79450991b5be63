import { fold } from '../text/vietnamese.ts';

/** So many words of leaked passwords, however joined, decorated and spelt, are tried by every guessing program. */
const MOST_WORDS = 2;
/** Shorter words are inside everything. */
const SHORTEST_WORD = 4;
const LONGEST_WORD = 24;
/** A longer run of digits that is no walk counts as a word: a date or a year is a decoration. */
const DECORATING_DIGITS = 8;

/** What is typed by walking along a row, or by heart. */
const WALKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
].flatMap((row) => [row, [...row].reverse().join('')]);

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * True when a password is at most two words of `common`, rows of keys or repetitions, with digits and signs around
 * them, whatever the case, the diacritics and letters written as digits: what leaked lists and their mangling rules
 * produce. It is a test of the whole product "words × digits × signs" without keeping the product. A phrase of three
 * or more unrelated words passes, as does anything that holds a part no list has.
 */
export function isGuessable(password: string, common: ReadonlySet<string>): boolean {
  const plain = fold(password);
  return [/[^\p{L}\p{N}@$!]/gu, /[^\p{L}\p{N}]/gu].some(
    (signs) => wordsNeeded(plain.replace(signs, ''), common) <= MOST_WORDS,
  );
}

/** Letters for the digits and signs that stand for them. */
const unleeted = (piece: string): string => piece.replace(/[0-9@$!]/g, (sign) => LEET[sign] ?? sign);

/** The least number of words a text of letters and digits is made of; infinite when a part of it is no word. */
function wordsNeeded(text: string, common: ReadonlySet<string>): number {
  const least = [0, ...Array<number>(text.length).fill(Infinity)];
  for (let start = 0; start < text.length; start++) {
    const before = least[start] ?? Infinity;
    if (before > MOST_WORDS) continue;
    for (const [end, words] of pieces(text, start, common))
      least[end] = Math.min(least[end] ?? Infinity, before + words);
  }
  return least[text.length] ?? Infinity;
}

/** Where a piece that begins at `start` may end, and how many words it counts. */
function* pieces(text: string, start: number, common: ReadonlySet<string>): Generator<[number, number]> {
  if (/[@$!]/.test(text.charAt(start))) yield [start + 1, 0];
  const repeated = /^(.)\1*/.exec(text.slice(start))?.[0].length ?? 1;
  if (repeated >= 3) yield [start + repeated, 0];
  const digits = /^\d*/.exec(text.slice(start))?.[0].length ?? 0;
  for (let length = 1; length <= digits; length++)
    yield [start + length, length <= DECORATING_DIGITS ? 0 : 1];
  for (let end = start + SHORTEST_WORD; end <= Math.min(text.length, start + LONGEST_WORD); end++) {
    const piece = text.slice(start, end);
    if (common.has(piece) || common.has(unleeted(piece)) || WALKS.some((row) => row.includes(piece)))
      yield [end, 1];
  }
}
