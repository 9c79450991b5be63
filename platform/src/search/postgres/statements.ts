import type { SearchIndexName } from '@toasoan/domain';
import { tableOf } from './tables.ts';

/** Hits that are counted and judged; of more, which ones is left to the engine. */
export const COUNTED = 500;
/** Rows looked through for what most stories have. */
export const NEWEST = 2_000;

const TEXTS = 'id, at, headline, standfirst, names';

/** $2 and $3 bound the instants, $4 holds beginnings to compare. */
const WHERE = `($2::timestamptz is null or at >= $2) and ($3::timestamptz is null or at < $3)
    and ($4::tsquery is null or head @@ $4::tsquery)`;

/** Where hits are taken from, by the question $1: */
const FROM = {
  /** the first words of stories, looked up by $6 and then compared, */
  head: (table: string): string =>
    `${table} where head @@ $6::tsquery and (head @@ $1::tsquery) is true and ${WHERE}`,
  /** all their words, */
  words: (table: string): string => `${table} where words @@ $1::tsquery and ${WHERE}`,
  /** or the first words of the newest. */
  newest: (table: string): string => `
    (select * from ${table} where ($2::timestamptz is null or at >= $2) and ($3::timestamptz is null or at < $3)
     order by at desc, id desc limit ${NEWEST}) newest
    where ($1::tsquery is null or head @@ $1::tsquery) and ${WHERE}`,
} as const;
export type Source = keyof typeof FROM;

/** The best of a source, judged by their first words ($5). */
export const bestOf = (source: Source, index: SearchIndexName, count: number): string => `
  select ${TEXTS} from (
    select ${TEXTS}, ts_rank(head, $5::tsquery) as worth from ${FROM[source](tableOf(index))} limit ${COUNTED}
  ) hits order by worth desc, at desc limit ${count}`;

/** The same with how many there are and what they can be narrowed to, by one reading of the rows. */
export const countedOf = (source: Source, index: SearchIndexName, count: number): string => `
  with hits as materialized (
    select ${TEXTS}, kind, stage, unit, topics, ts_rank(head, $5::tsquery) as worth
    from ${FROM[source](tableOf(index))} limit ${COUNTED}
  ), facets as (
    select 'kind' as facet, kind as key, count(*) as stories from hits group by 2
    union all select 'stage', stage, count(*) from hits where stage is not null group by 2
    union all select 'unit', unit, count(*) from hits group by 2
    union all select 'topic', topic, count(*) from hits, unnest(topics) topic group by 2
  )
  select (select count(*) from hits)::int as total,
         (select coalesce(json_agg(json_build_array(facet, key, stories)), '[]') from facets) as facets,
         (select coalesce(json_agg(best), '[]') from (
           select ${TEXTS} from hits order by worth desc, at desc limit ${count}) best) as best`;
