import { fold } from '../text/vietnamese.ts';

/** A word as searching compares it. */
export interface ReadWord {
  /** Lower case, without diacritics: what typing without them finds. */
  readonly folded: string;
  /** As its keys are typed in Telex, the tone last: ASCII that keeps "đường" ("dduwowngf") and "dương" apart. */
  readonly telex: string;
  /** It carries a diacritic or is spelled with đ. */
  readonly marked: boolean;
}

const TONE_KEYS: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const CIRCUMFLEX = '\u0302';
const BREVE_OR_HORN = /[\u0306\u031b]/;
const MARK = /\p{Mn}/u;

/** "kỹ" and "kĩ", "quý" and "quí" are one word in two spellings; both are in use. */
const sameEnding = (letters: string): string => letters.replace(/^([bcdghklmnpqrstvx]{1,3}|qu)y$/, '$1i');

/**
 * Reads a word in any case and normal form, with the tone mark in its old or new place. The letter ð, which old
 * documents have for đ, is read as đ.
 */
export function readWord(written: string): ReadWord {
  const word = written.toLowerCase().replace(/ð/g, 'đ').normalize('NFD');
  let letters = '';
  let tone = '';
  for (const sign of word) {
    if (sign === 'đ') letters += 'dd';
    else if (sign === CIRCUMFLEX) letters += letters.slice(-1);
    else if (BREVE_OR_HORN.test(sign)) letters += 'w';
    else if (MARK.test(sign)) tone += TONE_KEYS[sign] ?? '';
    else letters += sign;
  }
  const folded = fold(word);
  const [plain, shaped] = [sameEnding(folded), sameEnding(letters)];
  return { folded: plain, telex: shaped + tone, marked: shaped !== plain || tone !== '' };
}

/** A {@link readWord} that remembers what it has read, up to `limit` words; syllables repeat endlessly. */
export function createWordReader(limit = 50_000): (written: string) => ReadWord {
  const known = new Map<string, ReadWord>();
  return (written) => {
    const seen = known.get(written);
    if (seen) return seen;
    if (known.size >= limit) known.clear();
    const word = readWord(written);
    known.set(written, word);
    return word;
  };
}
