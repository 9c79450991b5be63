import type pg from 'pg';
import type { EngineHit } from '../order.ts';
import type { FacetCounts, SearchAsk } from '../search-index.ts';
import type { Questions } from './questions.ts';
import { bestOf, countedOf, type Source } from './statements.ts';

export type Hit = Omit<EngineHit, 'complete' | 'exact'>;

/** Hits with how many there are of them. */
export interface Counted {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: FacetCounts;
}

/** The tables as they are asked for one search. */
export interface Engine {
  /** `keys`: by which the first words are looked up; the question itself when absent. */
  best(source: Source, question: string | null, keys?: string | null): Promise<Hit[]>;
  counted(source: Source, question: string | null, keys?: string | null): Promise<Counted>;
}

interface TextRow {
  readonly id: string;
  readonly at: Date | string;
  readonly headline: string;
  readonly standfirst: string;
  readonly names: string;
}
interface CountedRow {
  readonly total: number;
  readonly facets: readonly (readonly [keyof FacetCounts, string, number])[];
  readonly best: readonly TextRow[];
}

export const noFacets = (): { readonly [Facet in keyof FacetCounts]: Map<string, number> } => ({
  kind: new Map(),
  stage: new Map(),
  unit: new Map(),
  topic: new Map(),
});

const toHit = ({ at, ...texts }: TextRow): Hit => ({ ...texts, at: new Date(at).getTime() });

/** Statements are prepared once on each connection; a rebuild that changes the tables under them is no matter. */
export function askEngine(
  pool: pg.Pool,
  { index, filter }: SearchAsk,
  { begun, judged }: Questions,
  count: number,
): Engine {
  const values = (source: Source, question: string | null, keys: string | null) => [
    question,
    filter?.from ?? null,
    filter?.until ?? null,
    begun,
    judged,
    ...(source === 'head' ? [keys] : []),
  ];
  return {
    async best(source, question, keys = question) {
      const { rows } = await pool.query<TextRow>({
        name: `search-${index}-${source}-${count}`,
        text: bestOf(source, index, count),
        values: values(source, question, keys),
      });
      return rows.map(toHit);
    },
    async counted(source, question, keys = question) {
      const { rows } = await pool.query<CountedRow>({
        name: `search-${index}-${source}-${count}-counted`,
        text: countedOf(source, index, count),
        values: values(source, question, keys),
      });
      const { total = 0, facets: found = [], best = [] } = rows[0] ?? {};
      const facets = noFacets();
      for (const [facet, key, stories] of found) facets[facet].set(key, stories);
      return { hits: best.map(toHit), total, facets };
    },
  };
}
