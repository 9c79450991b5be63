import {
  type FacetValue,
  type FoundParts,
  type Facets,
  type NewsroomSearchAsk,
  type Paged,
  excerptOf,
  highlightsIn,
  PAGE_SIZE,
  STAGES,
  STORY_KINDS,
  type SearchTerms,
} from '@toasoan/domain';
import type { FacetCounts, SearchFilter, SearchResult } from '@toasoan/platform';
import { rows, type Sql } from '../database/sql';

/** Values of a facet that are offered; the others are found by more words. */
const OFFERED = 12;

/** The filter of a form: days of Vietnamese time become the instants between which they lie. */
export const filterOf = ({
  topic,
  unit,
  kind,
  stage,
  from,
  until,
}: Partial<NewsroomSearchAsk>): SearchFilter => ({
  topic,
  unit,
  kind,
  stage,
  from: from && new Date(`${from}T00:00:00+07:00`).toISOString(),
  until: until && new Date(Date.parse(`${until}T00:00:00+07:00`) + 86_400_000).toISOString(),
});

/** The ids of one page of a result, and what the page says of itself. */
export function pageOf(
  { ids, total, more }: SearchResult,
  page: number,
): Paged<string> & { readonly more: boolean } {
  return {
    items: ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pageCount: Math.max(1, Math.ceil(ids.length / PAGE_SIZE)),
    total,
    more,
  };
}

/** The counts of a result with the names people know, the commonest first. */
export async function facetsOf(sql: Sql, counts: FacetCounts): Promise<Facets> {
  const [units, topics] = [commonest(counts.unit), commonest(counts.topic)];
  const names = await rows<{ facet: string; key: string; name: string }>(
    sql,
    `select 'unit' as facet, code as key, name from units where code = any(?)
     union all select 'topic', slug, title from topics where slug = any(?)`,
    [units.map(([key]) => key), topics.map(([key]) => key)],
  );
  const named = (facet: string, found: readonly (readonly [string, number])[]): FacetValue[] =>
    found.flatMap(([key, stories]) => {
      const name = names.find((row) => row.facet === facet && row.key === key)?.name;
      return name === undefined ? [] : [{ key, name, stories }];
    });
  return {
    kinds: labelled(STORY_KINDS, counts.kind),
    units: named('unit', units),
    topics: named('topic', topics),
    stages: labelled(STAGES, counts.stage),
  };
}

const commonest = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, OFFERED);

const labelled = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  counts: ReadonlyMap<string, number>,
): FacetValue<Key>[] =>
  commonest(counts).flatMap(([key, stories]) =>
    key in labels ? [{ key: key as Key, name: labels[key as Key], stories }] : [],
  );

/** What of a story was looked for, from its own words as they are now. */
export const foundIn = (
  { headline, standfirst, body }: Readonly<Record<'headline' | 'standfirst' | 'body', string>>,
  query: SearchTerms,
): FoundParts => ({
  headline: highlightsIn(headline, query),
  excerpt: excerptOf([standfirst, body].filter(Boolean).join(' ').replace(/\s+/g, ' '), query),
});
