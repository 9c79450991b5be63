import { searchTokensOf, wholesOf } from './tokens.ts';
import type { ReadWord } from './word.ts';

/** A word that is looked for. */
export interface SearchTerm extends ReadWord {
  /** As it was typed. */
  readonly written: string;
  /** Its end is not typed yet: words that begin with it are meant. */
  readonly open: boolean;
}

/** What somebody looks for, read. */
export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  /** Words in quotation marks, folded: they have to stand together, in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** Numbers of documents and the like, each as one word, see `wholesOf`. */
  readonly wholes: readonly string[];
  /** It was typed with diacritics: what has exactly these comes first. */
  readonly marked: boolean;
}

/** Longer questions are cut: a headline has at most some thirty words. */
export const SEARCH_LIMITS = { characters: 200, terms: 32 } as const;

const QUOTED = /["“”«»]([^"“”«»]+)["“”«»]/g;

/**
 * Reads a question. `typing`: the last word is not finished, unless something follows it.
 * Repeated words count once; signs without letters and figures count as nothing.
 */
export function readSearch(question: string, { typing = false } = {}): SearchTerms {
  const text = question.slice(0, SEARCH_LIMITS.characters);
  const tokens = searchTokensOf(text).slice(0, SEARCH_LIMITS.terms);
  const last = tokens.at(-1);
  const terms = new Map<string, SearchTerm>();
  for (const token of tokens) {
    const { from, to, ...word } = token;
    const open = typing && token === last && to === text.length;
    const key = `${word.telex}${open ? '*' : ''}`;
    if (!terms.has(key)) terms.set(key, { ...word, written: text.slice(from, to), open });
  }
  const phrases = Array.from(text.matchAll(QUOTED), ([, quoted = '']) =>
    searchTokensOf(quoted).map(({ folded }) => folded),
  );
  return {
    terms: [...terms.values()],
    phrases: phrases.filter(({ length }) => length > 1),
    wholes: typing ? [] : [...new Set(wholesOf(text, tokens))],
    marked: tokens.some(({ marked }) => marked),
  };
}
