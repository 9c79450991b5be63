import { createWordReader, type SearchDocument, type SearchIndexName } from '@toasoan/domain';
import pg from 'pg';
import type { SearchIndex } from '../search-index.ts';
import { find } from './find.ts';
import { rebuild } from './rebuild.ts';
import { searchTablesSql } from './tables.ts';
import { openVocabulary } from './vocabulary.ts';
import { putRows, removeRows } from './write.ts';

export interface PostgresIndexOptions {
  readonly databaseUrl: string;
  /** Connections at most; 4 when absent. */
  readonly connections?: number;
  readonly onError?: (error: Error) => void;
}

/** The index in tables of the newsroom's own database; nothing besides is needed. The tables have to be there. */
export function openPostgresIndex({
  databaseUrl,
  connections = 4,
  onError = () => undefined,
}: PostgresIndexOptions): SearchIndex {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    application_name: 'search',
    // A question's words are values: its plan is made once, and always by the index.
    options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off',
  });
  pool.on('error', onError);
  const read = createWordReader();
  const words = { public: openVocabulary(pool, 'public'), editorial: openVocabulary(pool, 'editorial') };
  return {
    put: (index: SearchIndexName, documents: readonly SearchDocument[]) =>
      putRows(pool, index, documents, read),
    remove: (index, ids) => removeRows(pool, index, ids),
    find: async (ask) => find(ask, { pool, read, corrector: await words[ask.index].current() }),
    rebuild: (index, pages) => rebuild(pool, index, pages, read),
    async state(index) {
      const { rows } = await pool.query<{ version: number; stories: number; builtAt: Date }>(
        'select version, stories, built_at as "builtAt" from newsroom.search_state where index = $1',
        [index],
      );
      return rows[0] ?? null;
    },
    close: () => pool.end(),
  };
}

/** Makes the tables where they are not; where the CMS has started they are. */
export async function prepareSearchTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(searchTablesSql);
  } finally {
    await client.end();
  }
}
