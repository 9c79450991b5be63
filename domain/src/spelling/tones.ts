/** Tones by their combining mark: huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/g;
/** Sắc and nặng, the only tones of a syllable that ends in p, t, c or ch. */
const ENTERING = '\u0301\u0323';

/** A written syllable taken apart: its letters without the tone, the tone, and which letter carries it. */
export interface Toned {
  readonly letters: string;
  /** The combining mark; empty for the level tone. */
  readonly tone: string;
  /** Index in `letters`; -1 for the level tone. */
  readonly at: number;
}

/** Takes lower-case letters in NFC. Null when there are two tones. */
export function withoutTone(word: string): Toned | null {
  let letters = '';
  let tone = '';
  let at = -1;
  for (const letter of word) {
    const parts = letter.normalize('NFD');
    const [mark = ''] = parts.match(TONE) ?? [];
    if (mark !== '' && tone !== '') return null;
    if (mark !== '') {
      tone = mark;
      at = letters.length;
    }
    letters += mark === '' ? letter : parts.replace(mark, '').normalize('NFC');
  }
  return { letters, tone, at };
}

/** The letters with a tone put on one of them. */
export const withTone = (letters: string, tone: string, at: number): string =>
  (letters.slice(0, at + 1) + tone).normalize('NFC') + letters.slice(at + 1);

export const ALL_TONES: readonly string[] = ['', ...TONES];

/** True when a rime may have the tone. */
export const takesTone = (rime: string, tone: string): boolean =>
  !/(?:[ptc]|ch)$/.test(rime) || (tone !== '' && ENTERING.includes(tone));

const VOWEL = /[aăâeêioôơuưy]/;

/**
 * Where in a rime the tone may stand. In open "oa", "oe" and "uy" there are two customs, "hòa" and "hoà", and both
 * are right.
 */
export function tonePlaces(rime: string): readonly number[] {
  const marked = [...rime].reduce((last, letter, i) => (/[ăâêôơ]/.test(letter) ? i : last), -1);
  if (marked >= 0) return [marked];
  if (rime.includes('ư')) return [rime.indexOf('ư')];
  const vowels = [...rime].filter((letter) => VOWEL.test(letter)).length;
  if (vowels === 1) return [0];
  if (/^(?:oa|oe|uy)$/.test(rime)) return [0, 1];
  if (vowels === 2) return vowels === rime.length ? [0] : [1];
  return [1];
}

const VOWELS = [...'aăâeêioôơuưy'];
/** A word in letters of the Vietnamese alphabet only; lower case, NFC. */
export const IN_ALPHABET = new RegExp(
  `^[bcdđghklmnpqrstvx${ALL_TONES.flatMap((tone) => VOWELS.map((vowel) => (vowel + tone).normalize('NFC'))).join('')}]+$`,
  'u',
);
