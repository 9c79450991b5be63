import { createWordReader, type SearchIndexName } from '@toasoan/domain';
import { Meilisearch, type Index } from 'meilisearch';
import type { SearchIndex, SearchState } from '../search-index.ts';
import { goneDocument, toMeili, type MeiliDocument } from './documents.ts';
import { find } from './find.ts';
import { buildingName, isMissing, isThere, liveName, makeIndex, STATE } from './indexes.ts';
import { rebuild } from './rebuild.ts';

export interface MeilisearchOptions {
  readonly url: string;
  /** The key of the server; absent where it has none. */
  readonly key?: string | undefined;
  /** Milliseconds for one request; 5 seconds when absent. */
  readonly timeout?: number;
}

/** The index in a Meilisearch server. A change is waited for until it can be found. */
export function openMeilisearchIndex({ url, key, timeout = 5_000 }: MeilisearchOptions): SearchIndex {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout });
  const read = createWordReader();
  const made = new Map<SearchIndexName, Promise<Index<MeiliDocument>>>();
  const live = (index: SearchIndexName): Promise<Index<MeiliDocument>> => {
    const known = made.get(index) ?? makeIndex(client, liveName(index));
    made.set(index, known);
    // A server that was away is asked again.
    known.catch(() => made.delete(index));
    return known;
  };
  const onBuilding = async (
    index: SearchIndexName,
    change: (building: Index<MeiliDocument>) => Promise<unknown>,
  ): Promise<void> => {
    const name = buildingName(index);
    if (await isThere(client, name)) await change(client.index<MeiliDocument>(name));
  };
  return {
    async put(index, documents) {
      if (documents.length === 0) return;
      const rows = documents.map((document) => toMeili(document, read));
      await (await live(index)).addDocuments(rows).waitTask();
      await onBuilding(index, (building) => building.addDocuments(rows).waitTask());
    },
    async remove(index, ids) {
      await (await live(index)).deleteDocuments([...ids]).waitTask();
      await onBuilding(index, (building) => building.addDocuments(ids.map(goneDocument)).waitTask());
    },
    find: async (ask) => find(ask, await live(ask.index), read),
    rebuild: (index, pages) => rebuild(client, index, pages, read),
    async state(index) {
      try {
        const { version, stories, builtAt } = await client
          .index<Omit<SearchState, 'builtAt'> & { builtAt: string }>(STATE)
          .getDocument(index);
        return { version, stories, builtAt: new Date(builtAt) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async close() {
      made.clear();
    },
  };
}
