import { readWord, type ReadWord } from './word.ts';

/** A word of a text: from `from` to `to` in UTF-16 units of the text as it was written. */
export interface SearchToken extends ReadWord {
  readonly from: number;
  readonly to: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in its order. Words longer than 64 characters are nobody's to find and are left out. */
export function searchTokensOf(text: string, read: (written: string) => ReadWord = readWord): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const { 0: written, index: from } of text.matchAll(WORDS)) {
    if (written.length > 64) continue;
    const word = read(written);
    if (word.folded !== '') tokens.push({ ...word, from, to: from + written.length });
  }
  return tokens;
}

const TYING = /^[-–—‑‐/._]$/;
const DIGIT = /\p{N}/u;

/**
 * The runs of words tied together that hold a figure, each as one word besides its parts: "71-NQ/TW" gives "71-nq-tw",
 * "30/2020/NĐ-CP" "30-2020-nd-cp". Whatever ties them is written the same.
 */
export function wholesOf(text: string, tokens: readonly SearchToken[]): string[] {
  const wholes: string[] = [];
  let run: SearchToken[] = [];
  const close = (): void => {
    if (run.length > 1 && run.some(({ folded }) => DIGIT.test(folded)))
      wholes.push(run.map(({ folded }) => folded).join('-'));
    run = [];
  };
  for (const token of tokens) {
    const before = run.at(-1);
    if (before && !TYING.test(text.slice(before.to, token.from))) close();
    run.push(token);
  }
  close();
  return wholes;
}
