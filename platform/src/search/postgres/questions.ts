import type { Corrector, SearchTerm, SearchTerms } from '@toasoan/domain';
import type { SearchAsk } from '../search-index.ts';
import { NEWEST } from './statements.ts';
import { exactly, LONGEST_TERM, quoted, reader, value, whole } from './vectors.ts';

/** Words as many stories have are looked for among the newest, not among all, if so many of those may have them all. */
const COMMON = 2_500;
const LIKELY = 10;
const COMPLETIONS = 60;
const NEAR = 40;
/**
 * A list of stories is read for each word that is looked up, and those of common words are long: the rarest are enough to
 * leave few. Of a question of more words than these, stories that lack one of the commonest are found too.
 */
const KEYS = { head: 5, words: 8 } as const;
/** The rarest words decide which stories come near to having all. */
const DECIDING = 10;

/** A question as PostgreSQL is asked it. Every text is a `tsquery`. */
export interface Questions {
  /** Every word, diacritics aside; null where nothing is asked. */
  readonly all: string | null;
  /** The rarest of them, by which the first words of stories are looked up before they are compared with all. */
  readonly head: string | null;
  /** The rarest of them and what has to stand together, by which all words of stories are looked up. */
  readonly words: string | null;
  /** With the diacritics that were typed and numbers as a whole; null where that is no other question. */
  readonly exact: string | null;
  /** Begins of words too short to look for; the first words of a story are compared with them. */
  readonly begun: string | null;
  /** What a story's first words are judged by, before the rules put it in order. */
  readonly judged: string;
  /** Most stories have all of it: only the newest are looked at. */
  readonly isCommon: boolean;
  /** What has to stand together is known of all words only, not of the first. */
  readonly hasPhrases: boolean;
}

/** `and` of what there is, each in brackets; null for nothing. */
const allOf = (parts: readonly (string | null)[]): string | null => {
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? null : there.map((part) => `(${part})`).join(' & ');
};
const anyOf = (lexemes: readonly string[]): string => lexemes.map(quoted).join(' | ');

/** What the filter and the reader demand; null: nothing. */
export function demandsOf({ filter = {}, readers }: SearchAsk): string | null {
  const { kind, stage, unit, topic } = filter;
  const wanted = Object.entries({ kind, stage, unit, topic }) as [keyof typeof filter & 'kind', string?][];
  return allOf([
    ...wanted.map(([facet, key]) => (key === undefined ? null : quoted(value(facet, key)))),
    readers === null ? null : anyOf(readers.map(reader)),
  ]);
}

/** A short beginning among other words is compared, not looked for: too many words begin so. */
const isBegun = (term: SearchTerm, { terms }: SearchTerms): boolean =>
  term.open && term.folded.length < 3 && terms.length > 1;

export function questionsOf(ask: SearchAsk, query: SearchTerms, corrector: Corrector): Questions {
  const demands = demandsOf(ask);
  const begun = query.terms.filter((term) => isBegun(term, query));
  const terms = query.terms.filter((term) => !begun.includes(term));
  const lookFor = (term: SearchTerm): string => (term.open ? openTerm(term, corrector) : quoted(term.folded));
  const phrases = query.phrases.map((phrase) => phrase.map(quoted).join(' <-> '));
  const counts = new Map(terms.map((term) => [term, storiesWith(term, corrector)]));
  const rarest = (count: number): SearchTerm[] =>
    terms.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, count);
  const asked = terms.map(lookFor);
  const isOther = query.wholes.length > 0 || terms.some(({ marked, open }) => marked && !open);
  const exact = isOther
    ? allOf([
        ...rarest(KEYS.words).map((term) =>
          term.marked && !term.open ? quoted(exactly(term.telex)) : lookFor(term),
        ),
        ...query.wholes.map((joined) => quoted(whole(joined))),
        ...phrases,
        demands,
      ])
    : null;
  // Two letters say too little to judge by: the newest come first.
  const isNewest = terms.length === 1 && terms.every(({ open, folded }) => open && folded.length < 3);
  return {
    all: allOf([...asked, demands]),
    head: allOf([...rarest(KEYS.head).map(lookFor), demands]),
    words: allOf([...rarest(KEYS.words).map(lookFor), ...phrases, demands]),
    exact,
    begun: allOf(begun.map(({ folded }) => `${quoted(folded)}:*`)),
    judged: isNewest ? '' : [...asked, ...begun.map(({ folded }) => `${quoted(folded)}:*`)].join(' | '),
    isCommon: phrases.length === 0 && query.wholes.length === 0 && areCommon([...counts.values()], corrector),
    hasPhrases: phrases.length > 0,
  };
}

/** Whether words of so many stories each stand together in many of the newest, as far as chance goes. */
function areCommon(counts: readonly number[], corrector: Corrector): boolean {
  const most = corrector.storiesAtMost();
  const share = counts.reduce((product, count) => product * Math.min(1, count / most), 1);
  return Math.min(Infinity, ...counts) > COMMON && NEWEST * share >= LIKELY;
}

function openTerm({ folded }: SearchTerm, corrector: Corrector): string {
  const known = corrector.completions(folded, COMPLETIONS).map(([term]) => term);
  return folded.length < 3 || known.length === 0 || known.length === COMPLETIONS
    ? `${quoted(folded)}:*`
    : anyOf(known);
}

const storiesWith = ({ folded, open }: SearchTerm, corrector: Corrector): number =>
  open
    ? corrector.completions(folded, COMPLETIONS).reduce((sum, [, stories]) => sum + stories, 0)
    : corrector.storiesWith(folded);

/** Words that may be meant by each term, by the term's folded letters. */
export const nearOf = (query: SearchTerms, corrector: Corrector): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(query.terms.map(({ folded }) => [folded, new Set(corrector.near(folded, NEAR))]));

/**
 * The question for stories that have all words but one, or one a letter away from it. Of a long question any word that
 * is near to another may be the wrong one, but where some are known to no story it is those; of a short one another has to stand in its place. Null
 * where a single unknown word has no neighbour.
 */
export function guessesOf(
  ask: SearchAsk,
  query: SearchTerms,
  near: ReadonlyMap<string, ReadonlySet<string>>,
  corrector: Corrector,
): string | null {
  const terms = query.terms
    .filter((term) => !isBegun(term, query))
    .toSorted((a, b) => storiesWith(a, corrector) - storiesWith(b, corrector))
    .slice(0, DECIDING);
  const isUnknown = (term: SearchTerm): boolean =>
    term.folded.length <= LONGEST_TERM && storiesWith(term, corrector) === 0;
  const unknown = terms.filter(isUnknown);
  const mistakable = terms.filter(({ folded }) => (near.get(folded)?.size ?? 0) > 0).map((term) => [term]);
  const wrong = unknown.length > 0 ? [unknown] : mistakable;
  const choices = wrong.flatMap((left) => {
    const others = terms.filter((term) => !left.includes(term)).map(({ folded }) => quoted(folded));
    if (terms.length > 4 && others.length > 0) return allOf(others) ?? [];
    const meant = left.map(({ folded }) => [...(near.get(folded) ?? [])]);
    return meant.some((words) => words.length === 0) ? [] : (allOf([...others, ...meant.map(anyOf)]) ?? []);
  });
  return choices.length === 0
    ? null
    : allOf([choices.map((choice) => `(${choice})`).join(' | '), demandsOf(ask)]);
}
