import { searchTokensOf, wholesOf, type ReadWord, type SearchDocument } from '@toasoan/domain';
import type { SearchFilter } from '../search-index.ts';

/** Lexemes that are no word of the text, each kind under a sign of its own. */
export const exactly = (telex: string): string => `~${telex}`;
export const whole = (joined: string): string => `!${joined}`;
export const reader = (mark: string): string => `@${mark}`;
export const value = (facet: Exclude<keyof SearchFilter, 'from' | 'until'>, key: string): string =>
  `#${facet}:${key}`;

/** A lexeme as `tsvector` and `tsquery` read it. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

/** A row of an index, as `jsonb_to_recordset` takes it. */
export interface IndexRow {
  readonly id: string;
  readonly at: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly names: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly unit: string;
  readonly topics: readonly string[];
  readonly head: string;
  readonly words: string;
}

/** Longer words are looked for as they are, but neither counted nor corrected. */
export const LONGEST_TERM = 20;
/** More than a phrase spans lies between two fields. */
const GAP = 50;

/** What the index keeps of a document, and the words it brings into the vocabulary. */
export function rowOf(
  document: SearchDocument,
  read: (written: string) => ReadWord,
): { readonly row: IndexRow; readonly terms: ReadonlySet<string> } {
  const names = [document.unit.name, ...document.topics.map(({ name }) => name), document.byline].join('\n');
  const places = new Map<string, number[]>();
  const weights = new Map<string, string>();
  const others = new Set<string>();
  let at = 1;
  const take = (text: string, weight: string | null): void => {
    const tokens = searchTokensOf(text, read);
    for (const { folded, telex, marked } of tokens) {
      const known = places.get(folded);
      if (known) known.push(at);
      else places.set(folded, [at]);
      if (marked) others.add(exactly(telex));
      if (weight !== null && !weights.has(folded)) weights.set(folded, weight);
      at += 1;
    }
    for (const joined of wholesOf(text, tokens)) others.add(whole(joined));
    at += GAP;
  };
  take(document.headline, 'A');
  take(document.standfirst, 'C');
  take(names, 'D');
  take(document.body, null);
  const marks = marksOf(document);
  const terms = new Set([...places.keys()].filter((term) => term.length <= LONGEST_TERM));
  return {
    terms,
    row: {
      id: document.id,
      at: document.at,
      headline: document.headline,
      standfirst: document.standfirst,
      names,
      kind: document.kind,
      stage: document.stage,
      unit: document.unit.key,
      topics: document.topics.map(({ key }) => key),
      head: [...Array.from(weights, ([term, weight]) => `${quoted(term)}:1${weight}`), ...marks].join(' '),
      words: [
        ...Array.from(places, ([term, found]) => `${quoted(term)}:${found.slice(0, 200).join(',')}`),
        ...Array.from(others, quoted),
        ...marks,
      ].join(' '),
    },
  };
}

/** What a story is filtered by. */
const marksOf = ({ kind, stage, unit, topics, readers }: SearchDocument): string[] =>
  [
    value('kind', kind),
    ...(stage ? [value('stage', stage)] : []),
    value('unit', unit.key),
    ...topics.map(({ key }) => value('topic', key)),
    ...readers.map(reader),
  ].map(quoted);
