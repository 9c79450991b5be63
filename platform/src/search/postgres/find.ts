import { readSearch, type Corrector, type ReadWord, type SearchTerms } from '@toasoan/domain';
import type pg from 'pg';
import { inOrder, type EngineHit } from '../order.ts';
import { SHOWN, type SearchAsk, type SearchResult } from '../search-index.ts';
import { askEngine, noFacets, type Counted, type Engine, type Hit } from './engine.ts';
import { guessesOf, nearOf, questionsOf, type Questions } from './questions.ts';
import { COUNTED } from './statements.ts';

/** With fewer hits than this a mistyped word is thought of. */
const FEW = 10;

export interface FindDeps {
  readonly pool: pg.Pool;
  readonly read: (written: string) => ReadWord;
  readonly corrector: Corrector;
}

/** What is known of an answer before its order. */
interface Gathered {
  readonly hits: readonly EngineHit[];
  readonly total: number;
  readonly more: boolean;
  readonly facets: Counted['facets'];
}

/** Finds what has all the words, in its first words or anywhere; where that is little, with a word guessed. */
export async function find(ask: SearchAsk, { pool, read, corrector }: FindDeps): Promise<SearchResult> {
  const query = readSearch(ask.question, { typing: ask.typing === true });
  const questions = questionsOf(ask, query, corrector);
  const count = ask.typing ? SHOWN.typing : SHOWN.search;
  const engine = askEngine(pool, ask, questions, count);
  const gathered = await gather(engine, questions, ask.typing === true, count);
  const ordered = inOrder(query, gathered.hits, { read, near: () => undefined });
  const answer: SearchResult = {
    ids: ordered.ids.slice(0, count),
    total: gathered.total,
    more: gathered.more,
    facets: gathered.facets,
    corrected: null,
  };
  // A word that was mistyped may stand somewhere too: many hits prove a short question only.
  const isShort = query.terms.length < 4;
  const isEnough = query.terms.length === 0 || ordered.sure || (isShort && gathered.total >= FEW);
  return isEnough ? answer : guess(query, gathered.hits, answer);

  async function guess(asked: SearchTerms, known: readonly EngineHit[], plain: SearchResult) {
    const near = nearOf(asked, corrector);
    const guesses = guessesOf(ask, asked, near, corrector);
    if (guesses === null) return plain;
    const first = await engine.best('head', guesses);
    const guessed = first.length > 0 ? first : await engine.best('words', guesses);
    const others = guessed.map(as({ complete: false, exact: false }));
    const all = inOrder(asked, unique([...known, ...others]), {
      read,
      near: ({ folded }) => near.get(folded),
    });
    return {
      ...plain,
      ids: all.ids.slice(0, count),
      total: Math.max(plain.total, all.ids.length),
      corrected: all.corrected,
    };
  }
}

async function gather(
  engine: Engine,
  { all, head, words, exact, isCommon, hasPhrases }: Questions,
  typing: boolean,
  count: number,
): Promise<Gathered> {
  const complete = as({ complete: true, exact: exact === null });
  if (isCommon || words === null) {
    const newest = await (typing ? uncounted(engine.best('newest', all)) : engine.counted('newest', all));
    if (words === null || newest.hits.length >= FEW)
      return { ...newest, hits: newest.hits.map(complete), more: newest.total >= Math.min(count, COUNTED) };
  }
  const atHead = (): Promise<Hit[]> => (hasPhrases ? Promise.resolve([]) : engine.best('head', all, head));
  if (typing) {
    const hits = await atHead();
    if (hits.length > 0)
      return { hits: hits.map(complete), total: hits.length, more: true, facets: noFacets() };
  }
  const [first, anywhere, exactly] = await Promise.all([
    typing ? [] : atHead(),
    typing ? uncounted(engine.best('words', words)) : engine.counted('words', words),
    exact === null ? [] : engine.best('words', exact),
  ]);
  return {
    ...anywhere,
    hits: unique([
      ...exactly.map(as({ complete: true, exact: true })),
      ...[...first, ...anywhere.hits].map(complete),
    ]),
    more: anywhere.total >= COUNTED,
  };
}

const uncounted = async (hits: Promise<Hit[]>): Promise<Counted> => {
  const found = await hits;
  return { hits: found, total: found.length, facets: noFacets() };
};

const as =
  (known: Pick<EngineHit, 'complete' | 'exact'>) =>
  (hit: Hit): EngineHit => ({ ...hit, ...known });

/** Each story once, as it comes first. */
const unique = (hits: readonly EngineHit[]): EngineHit[] => {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
};
