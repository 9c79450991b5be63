import { SEARCH_VERSION, type ReadWord, type SearchDocument, type SearchIndexName } from '@toasoan/domain';
import type { Index, Meilisearch } from 'meilisearch';
import { toMeili, type MeiliDocument } from './documents.ts';
import { buildingName, isThere, liveName, makeIndex, STATE } from './indexes.ts';

/** Fills an index beside the one in use; then the two change places. */
export async function rebuild(
  client: Meilisearch,
  index: SearchIndexName,
  pages: AsyncIterable<readonly SearchDocument[]>,
  read: (written: string) => ReadWord,
): Promise<number> {
  const [live, building] = [liveName(index), buildingName(index)];
  if (await isThere(client, building)) await client.deleteIndex(building).waitTask();
  const filling = await makeIndex(client, building);
  try {
    for await (const documents of pages)
      await fill(
        filling,
        documents.map((one) => toMeili(one, read)),
      );
    await filling.deleteDocuments({ filter: 'gone = true' }).waitTask();
    const { numberOfDocuments } = await filling.getStats();
    await makeIndex(client, live);
    await client.swapIndexes([{ indexes: [live, building], rename: false }]).waitTask();
    const state = {
      id: index,
      version: SEARCH_VERSION,
      stories: numberOfDocuments,
      builtAt: new Date().toISOString(),
    };
    await client.index(STATE).addDocuments([state], { primaryKey: 'id' }).waitTask();
    return numberOfDocuments;
  } finally {
    await client.deleteIndex(building).waitTask();
  }
}

/** What was put in or taken out meanwhile is newer and stays. */
async function fill(filling: Index<MeiliDocument>, documents: readonly MeiliDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const ids = documents.map(({ id }) => id);
  const { results } = await filling.getDocuments<Pick<MeiliDocument, 'id'>>({
    ids,
    fields: ['id'],
    limit: ids.length,
  });
  const there = new Set(results.map(({ id }) => id));
  await filling.addDocuments(documents.filter(({ id }) => !there.has(id))).waitTask();
}
