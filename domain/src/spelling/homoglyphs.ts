import { IN_ALPHABET } from './tones.ts';

/** Letters of other scripts, and other letters of this one, that look like letters of the Vietnamese alphabet. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  // Greek
  ο: 'o',
  ν: 'v',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  // Icelandic and African d
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
};

const ANY = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

/**
 * A word with look-alikes as it was meant; null when it has none, or is a word of another script. "μm" and "kΩ" have
 * letters no Vietnamese word has, and stay.
 */
export function withoutLookAlikes(written: string): string | null {
  const meant = written.replace(ANY, (letter) => LOOK_ALIKES[letter] ?? letter).normalize('NFC');
  const mixed = meant !== written && /\p{Script=Latin}/u.test(written.replace(ANY, ''));
  return mixed && IN_ALPHABET.test(meant.toLowerCase()) ? meant : null;
}
