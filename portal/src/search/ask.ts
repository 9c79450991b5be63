import { publicSearchSchema, type PublicSearchAsk } from '@toasoan/domain';

/** Where the script of the search asks while somebody types. */
export const OFFERS_PATH = '/tim-kiem/goi-y';

/** The address of the search. */
export const SEARCH_PATH = '/tim-kiem';

/** Fields of the form as they stand in the address. */
export const FIELDS = {
  q: 'q',
  kind: 'loai',
  unit: 'don-vi',
  topic: 'chu-de',
  from: 'tu',
  until: 'den',
  page: 'trang',
} as const satisfies Record<keyof PublicSearchAsk, string>;

/** What an address asks for. A field that cannot be right is as if it were empty: the form shows what was understood. */
export function readAsk(query: URLSearchParams): PublicSearchAsk {
  const given = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = query.get(field);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const sound = given.filter(([name, value]) => publicSearchSchema.safeParse({ [name]: value }).success);
  return publicSearchSchema.parse(Object.fromEntries(sound));
}

/** The address that asks for it; the first page has no number. */
export function pathOf(ask: PublicSearchAsk): string {
  const query = new URLSearchParams();
  for (const [name, field] of Object.entries(FIELDS) as [keyof PublicSearchAsk, string][]) {
    const value = ask[name];
    if (value !== undefined && value !== '' && !(name === 'page' && value === 1))
      query.set(field, String(value));
  }
  const text = query.toString();
  return text === '' ? SEARCH_PATH : `${SEARCH_PATH}?${text}`;
}

/** The same as the CMS is asked. */
export const queryOf = (ask: PublicSearchAsk): URLSearchParams =>
  new URLSearchParams(
    Object.entries(ask).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
