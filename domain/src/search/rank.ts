import type { SearchTerm, SearchTerms } from './query.ts';
import type { ReadWord } from './word.ts';

/** A story an engine found, with the words the order is decided by. */
export interface Candidate {
  readonly headline: string;
  readonly standfirst: string;
  /** Unit, topics and byline. */
  readonly names: string;
  /** Every word looked for stands in it, if only in its body. */
  readonly complete: boolean;
  /** And with exactly the diacritics that were typed, numbers of documents as a whole. */
  readonly exact: boolean;
}

/** How well a story answers, with the words by which it does. */
export interface Rank {
  readonly score: number;
  /** For each term the word that answers it, as written; null where only the body has it, or nothing. */
  readonly answers: readonly (string | null)[];
  /** Terms answered by a word that is only near to them. */
  readonly guessed: number;
}

export interface RankOptions {
  /** Words that may be meant by a term besides itself. */
  readonly near: (term: SearchTerm) => ReadonlySet<string> | undefined;
  readonly read: (written: string) => ReadWord;
}

/** What a word counts where it stands. The parts of the score are the decision 26. */
const FIELDS = [
  { name: 'headline', weight: 1, together: 0.5 },
  { name: 'standfirst', weight: 0.5, together: 0.2 },
  { name: 'names', weight: 0.35, together: 0.1 },
] as const;
const IN_BODY = 0.15;
const OTHER_MARKS = 0.8;
const UNFINISHED = 0.9;
const NEAR = 0.7;
/** More than everything else together: exact diacritics come first. */
const EXACT = 2;
/** What a headline gains that says nothing else. */
const FILLED = 0.3;

/** A term that a word of a text may answer, and how well it would. */
interface Meaning {
  readonly term: number;
  readonly quality: number;
  readonly guessed: boolean;
}

interface Answer {
  readonly quality: number;
  readonly written: string | null;
  readonly guessed: boolean;
}
const NONE: Answer = { quality: 0, written: null, guessed: false };

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * Makes the judge of a question: it says of one story after another where its words stand, whether they stand together,
 * with which diacritics, and what else is said. Each word of a text is looked up once, since a hundred texts are judged
 * for every question.
 */
export function rankerOf(query: SearchTerms, options: RankOptions): (candidate: Candidate) => Rank {
  const { terms } = query;
  const meaningsOf = readerOfMeanings(terms, options);
  const isParticular = query.marked || query.wholes.length > 0;

  return (candidate) => {
    const best: Answer[] = terms.map(() => NONE);
    const same = new Set<number>();
    let together = 0;
    let filled = 0;
    for (const { name, weight, together: worth } of FIELDS) {
      const pairs = new Set<number>();
      const answered = new Set<number>();
      let before: readonly Meaning[] = [];
      let [words, taken] = [0, 0];
      for (const written of candidate[name].split(BETWEEN_WORDS)) {
        if (written === '') continue;
        words += 1;
        const word = options.read(written);
        const meanings = meaningsOf(word.folded);
        if (meanings.length > 0) taken += 1;
        for (const { term, quality, guessed } of meanings) {
          answered.add(term);
          if (before.some((last) => last.term === term - 1)) pairs.add(term);
          const asTyped = !query.marked || sameMarks(terms[term], word);
          if (asTyped && !guessed) same.add(term);
          const worthOf = quality * weight * (asTyped ? 1 : OTHER_MARKS);
          if (worthOf > (best[term]?.quality ?? 0)) best[term] = { quality: worthOf, written, guessed };
        }
        before = meanings;
      }
      together += (worth * pairs.size) / Math.max(1, terms.length - 1);
      if (name === 'headline' && answered.size === terms.length) filled = taken / Math.max(1, words);
    }
    const elsewhere = candidate.complete ? IN_BODY : 0;
    const sum = best.reduce((total, { quality }) => total + Math.max(quality, elsewhere), 0);
    const isSaidHere = query.wholes.length === 0 && same.size === terms.length;
    const exact = isParticular && (candidate.exact || isSaidHere) ? EXACT : 0;
    return {
      score: sum / Math.max(1, terms.length) + together + FILLED * filled + exact,
      answers: best.map(({ written }) => written),
      guessed: best.filter(({ guessed }) => guessed).length,
    };
  };
}

/** What a folded word may answer. */
function readerOfMeanings(
  terms: readonly SearchTerm[],
  { near }: RankOptions,
): (folded: string) => readonly Meaning[] {
  const known = new Map<string, Meaning[]>();
  const add = (folded: string, meaning: Meaning): void => {
    const others = known.get(folded);
    if (others) others.push(meaning);
    else known.set(folded, [meaning]);
  };
  terms.forEach((term, at) => {
    add(term.folded, { term: at, quality: 1, guessed: false });
    for (const folded of near(term) ?? []) add(folded, { term: at, quality: NEAR, guessed: true });
  });
  const open = terms.flatMap((term, at) =>
    term.open ? [{ start: term.folded, meaning: { term: at, quality: UNFINISHED, guessed: false } }] : [],
  );
  const none: readonly Meaning[] = [];
  return (folded) => {
    const found = known.get(folded) ?? none;
    const begun = open.filter(({ start }) => folded.startsWith(start) && folded !== start);
    return begun.length === 0 ? found : [...found, ...begun.map(({ meaning }) => meaning)];
  };
}

/** An unfinished word has its diacritics to come. */
const sameMarks = (term: SearchTerm | undefined, word: ReadWord): boolean =>
  !term || term.open || !term.marked || term.telex === word.telex;

/**
 * What may have been meant, said with the words of the story found: "truwong tieu hoc" → "trường tiểu học". Null when
 * nothing had to be guessed or the story does not say it all in its first words.
 */
export function correctedQuestion(rank: Rank): string | null {
  if (rank.guessed === 0 || rank.answers.some((answer) => answer === null)) return null;
  return rank.answers.map((answer) => (answer ?? '').normalize('NFC').toLowerCase()).join(' ');
}
