import type { Core } from '@strapi/strapi';
import { openSearchIndex, type SearchIndex } from '@toasoan/platform';
import { env } from '../env';

const opened = new WeakMap<Core.Strapi, SearchIndex>();

/** Where this CMS searches; opened when somebody searches first. */
export function searchOf(strapi: Core.Strapi): SearchIndex {
  const known = opened.get(strapi);
  if (known) return known;
  const index = openSearchIndex({
    databaseUrl: env.DATABASE_URL,
    meilisearch: env.MEILISEARCH_URL ? { url: env.MEILISEARCH_URL, key: env.MEILISEARCH_KEY } : null,
    onError: (error) => strapi.log.warn(`a connection of the search failed: ${error.message}`),
  });
  opened.set(strapi, index);
  return index;
}

export async function closeSearch(strapi: Core.Strapi): Promise<void> {
  await opened.get(strapi)?.close();
  opened.delete(strapi);
}
