/** A word, number or sign of a text with the white space behind it. White space at the start has an empty word. */
export interface Token {
  readonly word: string;
  readonly space: string;
}

/**
 * A number keeps its separators ("1.240", "22/8/2025"); Vietnamese writes one syllable to a word, so letters in a row
 * are one. The same in every engine, which the boundaries of `Intl.Segmenter` are not.
 */
const TOKEN = /(\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+|\S)?(\s*)/gu;

/** The tokens of a text; put together they give it again. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [whole, word = '', space = ''] of text.matchAll(TOKEN)) {
    if (whole !== '') tokens.push({ word, space });
  }
  return tokens;
}

/** How many words a text has, signs left out. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
