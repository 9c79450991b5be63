/** A run of letters in a text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** As it is written, in NFC. */
  readonly written: string;
  /** In lower case. */
  readonly word: string;
}

const LETTERS = /[\p{L}\p{M}]+/gu;

/** The runs of letters of a text in NFC. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: written, index: from } of text.matchAll(LETTERS))
    yield { from, to: from + written.length, written, word: written.toLowerCase() };
}

/** True when one space stands between two tokens of a text, and nothing else. */
export const areNeighbours = (text: string, before: Token, after: Token): boolean =>
  after.from - before.to === 1 && /[ \u00a0]/.test(text.charAt(before.to));

/** Signs that make a run of letters part of something else: a number, an address, a compound from abroad. */
const TYING = /[-‐‑–_/\\@.&+#'’\d]/;
const TIED = /[\p{L}\p{N}]/u;

/** True when a token is part of an address, a document's number, a loanword in parts or a number with its unit. */
export function isTied(text: string, { from, to }: Token): boolean {
  const tied = (sign: number, beyond: number): boolean =>
    TYING.test(text.charAt(sign)) && (/\d/.test(text.charAt(sign)) || TIED.test(text.charAt(beyond)));
  return tied(from - 1, from - 2) || tied(to, to + 1);
}

/** `words` with the capitals of the words they replace, one by one. */
export function withCapitalsOf(written: readonly string[], words: readonly string[]): string[] {
  return words.map((word, i) => {
    const model = written[i] ?? '';
    if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
    return model.charAt(0) === model.charAt(0).toUpperCase()
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;
  });
}
