import {
  LICENCES,
  MEDIA_KINDS,
  ORIENTATIONS,
  type Licence,
  type MediaKind,
  type Orientation,
} from '@toasoan/domain';
import * as words from '#words/library';

/** What the library is narrowed to. It stands in the address, so that a list can be kept, sent and gone back to. */
export interface Filters {
  readonly q: string;
  readonly kind: MediaKind | '';
  readonly unitId: string;
  readonly topicId: string;
  /** Days of arrival, YYYY-MM-DD, inclusive. */
  readonly from: string;
  readonly until: string;
  readonly orientation: Orientation | '';
  readonly licence: Licence | '';
  readonly state: 'failed' | 'unanswered' | '';
  readonly page: number;
}

export const NO_FILTERS: Filters = {
  q: '',
  kind: '',
  unitId: '',
  topicId: '',
  from: '',
  until: '',
  orientation: '',
  licence: '',
  state: '',
  page: 1,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const MAX_QUERY = 200;
const MAX_PAGE = 10_000;

const keyOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>, text: string): Key | '' =>
  Object.hasOwn(labels, text) ? (text as Key) : '';
/** A day that is in no calendar, such as 31 February, is none. */
const dayOrNone = (text: string): string =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
    ? text
    : '';
const idOrNone = (text: string): string => (ID.test(text) ? text : '');

/** The filters an address asks for. What it says wrongly counts as not said. */
export function filtersOf(search: URLSearchParams): Filters {
  const get = (name: keyof Filters): string => search.get(name) ?? '';
  const page = Number.parseInt(get('page'), 10);
  return {
    q: get('q').slice(0, MAX_QUERY),
    kind: keyOf(MEDIA_KINDS, get('kind')),
    unitId: idOrNone(get('unitId')),
    topicId: idOrNone(get('topicId')),
    from: dayOrNone(get('from')),
    until: dayOrNone(get('until')),
    orientation: keyOf(ORIENTATIONS, get('orientation')),
    licence: keyOf(LICENCES, get('licence')),
    state: keyOf({ failed: 1, unanswered: 1 }, get('state')),
    page: page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The query of an address for these filters; what is not narrowed is left out. The server's request is the same. */
export function searchOf(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
    const value = filters[name];
    const text = typeof value === 'string' ? value.trim() : String(value);
    if (text !== String(NO_FILTERS[name])) search.set(name, text);
  }
  return search;
}

/** The filters with some changed. Another list begins at its first page. */
export const narrowed = (filters: Filters, change: Partial<Omit<Filters, 'page'>>): Filters => ({
  ...filters,
  ...change,
  page: 1,
});

/** How many filters besides the search words narrow the list. */
export const countFilters = (filters: Filters): number =>
  (Object.keys(NO_FILTERS) as (keyof Filters)[]).filter(
    (name) => name !== 'q' && name !== 'page' && filters[name] !== '',
  ).length;

/** Why these filters can find nothing, or null. */
export const filterProblem = ({ from, until }: Filters): string | null =>
  from !== '' && until !== '' && until < from ? words.untilBeforeFrom : null;
