import { readSearch, type Corrector, type ReadWord, type SearchTerms } from '@toasoan/domain';
import type pg from 'pg';
import { inOrder, type EngineHit, type Ordered } from '../order.ts';
import { SHOWN, type SearchAsk, type SearchResult } from '../search-index.ts';
import { askEngine, noFacets, type Counted, type Engine, type Hit } from './engine.ts';
import { guessesOf, nearOf, questionsOf, type Questions } from './questions.ts';
import { COUNTED } from './statements.ts';

/** With fewer hits than this a mistyped word is thought of. */
const FEW = 10;
/**
 * A question of as many words that a story answers by its headline, standfirst and names alone asks for that story: the texts
 * of others are not looked through.
 */
const TELLING = 6;

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
  const typing = ask.typing === true;
  const query = readSearch(ask.question, { typing });
  const questions = questionsOf(ask, query, corrector);
  const count = typing ? SHOWN.typing : SHOWN.search;
  const engine = askEngine(pool, ask, questions, count);
  const order = (hits: readonly EngineHit[]): Ordered =>
    inOrder(query, hits, { read, near: () => undefined });
  const gathered = await gather(engine, questions, {
    ...{ typing, count },
    isTold: (hits) => query.terms.length >= TELLING && order(hits).sure,
  });
  const ordered = order(gathered.hits);
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

interface Manner {
  readonly typing: boolean;
  /** As many hits as are shown. */
  readonly count: number;
  /** Whether these hits, found by their first words, leave nothing else to look for. */
  readonly isTold: (hits: readonly EngineHit[]) => boolean;
}

async function gather(engine: Engine, questions: Questions, manner: Manner): Promise<Gathered> {
  const { all, head, words, exact, isCommon, hasPhrases } = questions;
  const { typing, count, isTold } = manner;
  const complete = as({ complete: true, exact: exact === null });
  const byCount = (found: Counted, limit: number): Gathered => ({
    ...found,
    hits: found.hits.map(complete),
    more: found.total >= limit,
  });
  if (isCommon || words === null) {
    const newest = await (typing ? uncounted(engine.best('newest', all)) : engine.counted('newest', all));
    if (words === null || newest.hits.length >= FEW) return byCount(newest, Math.min(count, COUNTED));
  }
  const first = hasPhrases
    ? NOTHING
    : await (typing ? uncounted(engine.best('head', all, head)) : engine.counted('head', all, head));
  const told = byCount(first, COUNTED);
  if (typing ? first.hits.length > 0 : isTold(told.hits)) return { ...told, more: typing || told.more };
  const [anywhere, exactly] = await Promise.all([
    typing ? uncounted(engine.best('words', words)) : engine.counted('words', words),
    exact === null ? [] : engine.best('words', exact),
  ]);
  return {
    ...byCount(anywhere, COUNTED),
    hits: unique([
      ...exactly.map(as({ complete: true, exact: true })),
      ...[...first.hits, ...anywhere.hits].map(complete),
    ]),
  };
}

const NOTHING: Counted = { hits: [], total: 0, facets: noFacets() };

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
