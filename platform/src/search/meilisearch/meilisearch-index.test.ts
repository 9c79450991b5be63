import { Meilisearch } from 'meilisearch';
import { describe, it } from 'vitest';
import { describeSearchIndex } from '../search-index.contract.ts';
import { openMeilisearchIndex } from './meilisearch-index.ts';

const url = process.env['MEILI_URL'];
const key = process.env['MEILI_KEY'];

if (url) {
  describeSearchIndex('the Meilisearch index', async () => {
    const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}) });
    const { results } = await client.getRawIndexes({ limit: 100 });
    for (const { uid } of results.filter((one) => one.uid.startsWith('toasoan_')))
      await client.deleteIndex(uid).waitTask();
    const index = openMeilisearchIndex({ url, key });
    return { index, dispose: () => index.close() };
  });
} else {
  describe('the Meilisearch index', () => {
    it.skip('keeps the contract of SearchIndex: set MEILI_URL (and MEILI_KEY) to a server of its own to run it', () =>
      undefined);
  });
}
