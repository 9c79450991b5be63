import { isOneAway, readSearch, searchTokensOf, type ReadWord, type SearchTerms } from '@toasoan/domain';
import type { Index, SearchResponse } from 'meilisearch';
import { inOrder, type EngineHit } from '../order.ts';
import { SHOWN, type FacetCounts, type SearchAsk, type SearchResult } from '../search-index.ts';
import { oneWord, type MeiliDocument } from './documents.ts';
import { EXACT, FOLDED } from './indexes.ts';

/** With fewer hits than this a mistyped word is thought of. */
const FEW = 10;
/** Meilisearch counts no further. */
const COUNTED = 1_000;

type Read = (written: string) => ReadWord;
type Response = SearchResponse<MeiliDocument>;

/** Asks for every word as it is, and where that gives little, for words like them. The order is the rules'. */
export async function find(ask: SearchAsk, index: Index<MeiliDocument>, read: Read): Promise<SearchResult> {
  const query = readSearch(ask.question, { typing: ask.typing === true });
  const limit = ask.typing ? SHOWN.typing : SHOWN.search;
  const run = (question: string, on: readonly string[]): Promise<Response> =>
    index.search(question, {
      filter: filterOf(ask),
      limit,
      attributesToSearchOn: [...on],
      matchingStrategy: 'all',
      facets: ask.typing ? [] : ['kind', 'stage', 'unit', 'topics'],
      ...(query.terms.length === 0 ? { sort: ['at:desc'] } : {}),
    });
  const exactWords = exactlyOf(query);
  const [found, exact] = await Promise.all([
    run(asTyped(query), FOLDED),
    exactWords === '' ? null : run(exactWords, EXACT),
  ]);
  const exactIds = new Set(exact?.hits.map(({ id }) => id));
  const known = found.hits.map((hit) => toHit(hit, true, exact === null || exactIds.has(hit.id)));
  const total = found.estimatedTotalHits ?? known.length;
  const ordered = inOrder(query, known, { read, near: () => undefined });
  const answer = { total, more: total >= COUNTED, facets: facetsOf(found), corrected: null };
  if (query.terms.length === 0 || total >= FEW || ordered.sure) return { ...answer, ids: ordered.ids };
  const others = (await run(loosely(query), FOLDED)).hits.filter(
    ({ id }) => !known.some((hit) => hit.id === id),
  );
  const all = [...known, ...others.map((hit) => toHit(hit, false, false))];
  const near = nearIn(all, query, read);
  const guessed = inOrder(query, all, { read, near: ({ folded }) => near.get(folded) });
  return { ...answer, ids: guessed.ids, total: Math.max(total, all.length), corrected: guessed.corrected };
}

const toHit = (
  { id, at, headline, standfirst, names }: MeiliDocument,
  complete: boolean,
  exact: boolean,
): EngineHit => ({
  id,
  at,
  headline,
  standfirst,
  names,
  complete,
  exact,
});

const inQuotes = (words: readonly string[]): string => `"${words.join(' ')}"`;
const wordOf = (query: SearchTerms, term: SearchTerms['terms'][number]): string =>
  // A word in quotation marks is looked for as it is; one that is not finished stands last and without them.
  term.open && term === query.terms.at(-1) ? term.folded : inQuotes([term.folded]);

const phrasesOf = ({ phrases }: SearchTerms): string[] => phrases.map(inQuotes);
const asTyped = (query: SearchTerms): string =>
  [...phrasesOf(query), ...query.terms.map((term) => wordOf(query, term))].join(' ');
/** A space at the end: the last word is finished. */
const loosely = (query: SearchTerms): string =>
  [...phrasesOf(query), ...query.terms.map(({ folded }) => folded)].join(' ') +
  (query.terms.at(-1)?.open ? '' : ' ');

const exactlyOf = ({ terms, wholes }: SearchTerms): string =>
  [
    ...terms.filter(({ marked, open }) => marked && !open).map(({ telex }) => inQuotes([telex])),
    ...wholes.map((joined) => inQuotes([oneWord(joined)])),
  ].join(' ');

function filterOf({ filter = {}, readers }: SearchAsk): string[] {
  const is = (field: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${field} = ${JSON.stringify(value)}`];
  return [
    'gone = false',
    ...is('kind', filter.kind),
    ...is('stage', filter.stage),
    ...is('unit', filter.unit),
    ...is('topics', filter.topic),
    ...(filter.from ? [`at >= ${Date.parse(filter.from)}`] : []),
    ...(filter.until ? [`at < ${Date.parse(filter.until)}`] : []),
    ...(readers === null ? [] : [`readers IN ${JSON.stringify(readers)}`]),
  ];
}

function facetsOf({ facetDistribution }: Response): FacetCounts {
  const counts = (field: string): Map<string, number> =>
    new Map(Object.entries(facetDistribution?.[field] ?? {}));
  return { kind: counts('kind'), stage: counts('stage'), unit: counts('unit'), topic: counts('topics') };
}

/** Words of the hits that are a letter away from those looked for. */
function nearIn(
  hits: readonly EngineHit[],
  query: SearchTerms,
  read: Read,
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Set(
    hits.flatMap(({ headline, standfirst, names }) =>
      searchTokensOf(`${headline}\n${standfirst}\n${names}`, read).map(({ folded }) => folded),
    ),
  );
  return new Map(
    query.terms.map(({ folded }) => [folded, new Set([...words].filter((word) => isOneAway(folded, word)))]),
  );
}
