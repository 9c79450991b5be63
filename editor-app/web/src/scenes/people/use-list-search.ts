import type { ChangeEvent } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What a list of units or people is narrowed to. It stands in the address, so that one can come back to it. */
export interface ListSearch<Name extends string> {
  readonly get: (name: Name) => string;
  /** Narrows the list; another list begins at its first page. */
  readonly put: (name: Name, value: string) => void;
  /** What a choice of the list shows, and what it does. */
  readonly choice: (name: Name) => {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  };
  readonly page: number;
  /** The query for the server, and for the address of another page. */
  readonly query: (page?: number) => string;
}

const MAX_PAGE = 10_000;

export function useListSearch<Name extends string>(names: readonly Name[]): ListSearch<Name> {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('page'));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= MAX_PAGE ? asked : 1;
  const get = (name: Name): string => (search.get(name) ?? '').slice(0, 200);
  const query = (to = page): string => {
    const next = new URLSearchParams();
    for (const name of names) if (get(name) !== '') next.set(name, get(name));
    if (to > 1) next.set('page', String(to));
    return next.toString();
  };
  const put = (name: Name, value: string): void => {
    const next = new URLSearchParams(query(1));
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const choice = (name: Name) => ({
    value: get(name),
    onChange: (event: ChangeEvent<HTMLSelectElement>) => put(name, event.currentTarget.value),
  });
  return { get, put, choice, page, query };
}
