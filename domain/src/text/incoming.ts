import { cleanText } from './clean.ts';
import { looksLikeSyllable } from './syllable.ts';

/**
 * Text that comes in from elsewhere (pasted, or read from a file) in the one form in which it is kept. It looks the
 * same: only what is invisible goes, and what is written in several ways becomes one. Where a tone mark is put ("hoà",
 * "hòa") is the writer's choice and stays.
 */
export function incomingText(text: string): string {
  // The marks once more after the rest: what stood between a letter and its mark may be gone.
  return cleanText(plainSpaces(ordered(signs(text.replace(INVISIBLE, '').replace(JOINERS, '')))));
}

/**
 * Zero-width spaces, byte-order marks, word joiners, soft hyphens and direction marks: old engines and web pages leave
 * them, and words with them are not found.
 */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Joiners have a meaning in pictographs and in scripts that join their letters; elsewhere they are only invisible. */
const JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]+/gu;

/** Spaces that differ from the usual one only in width or in where lines break. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2002-\u200a\u202f\u205f\u3000]/g, ' ');

/** Bullets and arrows of Word's symbol fonts, which stand in a private range and show as boxes elsewhere. */
const PRIVATE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf06e', '■'],
  ['\uf071', '❑'],
  ['\uf0a8', '□'],
  ['\uf06f', '□'],
  ['\uf0fe', '☑'],
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
  ['\uf076', '❖'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0df', '←'],
  ['\uf02d', '–'],
]);

const signs = (text: string): string =>
  text.replace(/[\uf000-\uf0ff]/g, (sign) => PRIVATE_SIGNS.get(sign) ?? sign);

/** A tone written before the mark that makes the letter: a + acute + circumflex for ấ. */
const TONE_FIRST =
  /(?<=[aeo]\u0323?)([\u0300\u0301\u0303\u0309]+)(\u0302)|(?<=a\u0323?)([\u0300\u0301\u0303\u0309]+)(\u0306)/gi;
/** The same mark twice on a letter. */
const DOUBLED = /([\u0300-\u0303\u0306\u0309\u031b\u0323])\1+/g;
/** Capital letters of other alphabets that look like Đ at the head of a word. */
const FOREIGN_D = /[\u00d0\u0189](?=\p{L})/gu;
const STRUCK_D = /([dD])[\u0335\u0336]/g;

/** Letters with their marks in the order of Vietnamese, composed. */
function ordered(text: string): string {
  const plain = text.normalize('NFC');
  if (!/[\p{M}\u00d0\u0189]/u.test(plain)) return plain;
  const composed = plain
    .normalize('NFD')
    .replace(STRUCK_D, (_, letter: string) => (letter === 'd' ? 'đ' : 'Đ'))
    .replace(DOUBLED, '$1')
    .replace(TONE_FIRST, '$2$1$4$3')
    .normalize('NFC');
  return composed.replace(FOREIGN_D, (sign, at: number) => {
    const rest = /^\p{L}+/u.exec(composed.slice(at + 1))?.[0] ?? '';
    return looksLikeSyllable(`đ${rest}`) ? 'Đ' : sign;
  });
}
