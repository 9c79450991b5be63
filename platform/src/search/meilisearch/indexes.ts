import { MeilisearchApiError, type Index, type Meilisearch, type Settings } from 'meilisearch';
import type { SearchIndexName } from '@toasoan/domain';
import type { MeiliDocument } from './documents.ts';

export const liveName = (index: SearchIndexName): string => `toasoan_${index}`;
export const buildingName = (index: SearchIndexName): string => `toasoan_${index}_building`;
export const STATE = 'toasoan_state';

/** Where words are looked for diacritics aside, the weightiest first, and where exactly. */
export const FOLDED = ['headlineWords', 'standfirstWords', 'nameWords', 'bodyWords'] as const;
export const EXACT = ['telex', 'wholes'] as const;

const SETTINGS: Settings = {
  searchableAttributes: [...FOLDED, ...EXACT],
  filterableAttributes: ['kind', 'stage', 'unit', 'topics', 'readers', 'at', 'gone'],
  sortableAttributes: ['at'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'at:desc'],
  stopWords: [],
  // Most syllables have fewer than five letters, below which nothing is guessed unless it is asked for.
  typoTolerance: { minWordSizeForTypos: { oneTypo: 3, twoTypos: 12 }, disableOnAttributes: [...EXACT] },
};

/** True for the answer that there is no such index, or no such document. */
export const isMissing = (error: unknown): boolean =>
  error instanceof MeilisearchApiError &&
  ['index_not_found', 'document_not_found'].includes(error.cause?.code ?? '');

/** Whether an index is there. */
export async function isThere(client: Meilisearch, name: string): Promise<boolean> {
  try {
    await client.getRawIndex(name);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** An index with the settings of this release; made where it is not there. */
export async function makeIndex(client: Meilisearch, name: string): Promise<Index<MeiliDocument>> {
  if (!(await isThere(client, name))) await client.createIndex(name, { primaryKey: 'id' }).waitTask();
  const index = client.index<MeiliDocument>(name);
  await index.updateSettings(SETTINGS).waitTask();
  return index;
}
