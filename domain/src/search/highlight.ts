import type { SearchTerm, SearchTerms } from './query.ts';
import { searchTokensOf, type SearchToken } from './tokens.ts';

/** A part of a text, from `from` to `to` in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A text with the parts that were looked for. */
export interface Highlighted {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/**
 * The words of a text that were looked for, those that stand side by side as one part. A word typed with diacritics shows
 * what has exactly these; only where nothing has, what differs in them.
 */
export function highlightsIn(text: string, query: SearchTerms): TextRange[] {
  const tokens = searchTokensOf(text);
  const shown = new Set(query.terms.flatMap((term) => shownBy(term, tokens)));
  const ranges: { from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    if (!shown.has(token)) return;
    const before = tokens[at - 1];
    const last = ranges.at(-1);
    if (last && before && shown.has(before) && /^\s$/.test(text.slice(before.to, token.from)))
      last.to = token.to;
    else ranges.push({ from: token.from, to: token.to });
  });
  return ranges;
}

function shownBy(term: SearchTerm, tokens: readonly SearchToken[]): SearchToken[] {
  if (term.open) return tokens.filter(({ folded }) => folded.startsWith(term.folded));
  const same = tokens.filter(({ folded }) => folded === term.folded);
  const exact = term.marked ? same.filter(({ telex }) => telex === term.telex) : same;
  return exact.length > 0 ? exact : same;
}

/**
 * The part of a long text that shows most of what was looked for, about `length` characters, cut between words, an
 * ellipsis where something is left out. The beginning where nothing was.
 */
export function excerptOf(text: string, query: SearchTerms, length = 220): Highlighted {
  const found = highlightsIn(text, query);
  const start = bestStart(text, found, length);
  const from = start === 0 ? 0 : text.indexOf(' ', start - 1) + 1;
  const cut = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const to = cut <= from ? Math.min(text.length, from + length) : cut;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    ranges: found
      .filter((range) => range.from >= from && range.to <= to)
      .map((range) => ({ from: range.from + shift, to: range.to + shift })),
  };
}

/** Where a window of `length` holds the most, a little before the first of them. */
function bestStart(text: string, found: readonly TextRange[], length: number): number {
  let best = { start: 0, count: found.filter(({ to }) => to <= length).length };
  for (const { from } of found) {
    const start = Math.max(0, from - 40);
    const count = found.filter((range) => range.from >= start && range.to <= start + length).length;
    if (count > best.count) best = { start, count };
  }
  return best.start > 0 && text.indexOf(' ', best.start - 1) === -1 ? 0 : best.start;
}
