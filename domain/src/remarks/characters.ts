/** Helpers for looking around a match. Text is in NFC, so a letter with its marks is one UTF-16 unit. */

const WORD = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;

export const isWord = (text: string, index: number): boolean => WORD.test(text.charAt(index));

export const isCapital = (text: string, index: number): boolean => /\p{Lu}/u.test(text.charAt(index));

export const isSpace = (text: string, index: number): boolean => /[ \u00a0]/.test(text.charAt(index));

export const isDigit = (text: string, index: number): boolean => /\d/.test(text.charAt(index));

/** True when what stands from `from` to `to` is no part of a longer word. */
export const standsFree = (text: string, from: number, to: number): boolean =>
  !isWord(text, from - 1) && !isWord(text, to);

/** The letters that end at `end`, at most 20. */
export function lettersBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 20 && LETTER.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

/** The word before the space before `index`, in lower case; empty when there is none. */
export const wordBefore = (text: string, index: number): string =>
  isSpace(text, index - 1) ? lettersBefore(text, index - 1).toLowerCase() : '';

/** Where the capitalised words that follow `index` end ("Tủa Chùa", at most four); `index` when there are none. */
export function nameEnd(text: string, index: number): number {
  let end = index;
  for (let words = 0; words < 4 && isSpace(text, end) && isCapital(text, end + 1); words += 1) {
    end += 2;
    for (let length = 0; length < 20 && isWord(text, end); length += 1) end += 1;
  }
  return end;
}
