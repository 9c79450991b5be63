import { openMeilisearchIndex } from './meilisearch/meilisearch-index.ts';
import { openPostgresIndex } from './postgres/postgres-index.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchOptions {
  readonly databaseUrl: string;
  /** The engine that is asked instead of the database; null: there is none. */
  readonly meilisearch: { readonly url: string; readonly key: string | undefined } | null;
  /** Hears of connections to the database that failed while nobody asked. */
  readonly onError?: (error: Error) => void;
}

/** The search engine of an installation: Meilisearch where one is named, else the database itself. */
export const openSearchIndex = ({ databaseUrl, meilisearch, ...rest }: SearchOptions): SearchIndex =>
  meilisearch ? openMeilisearchIndex(meilisearch) : openPostgresIndex({ databaseUrl, ...rest });
