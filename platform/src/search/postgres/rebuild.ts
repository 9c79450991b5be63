import { SEARCH_VERSION, type ReadWord, type SearchDocument, type SearchIndexName } from '@toasoan/domain';
import type pg from 'pg';
import { buildingOf, makeIndexes, makeTables, REBUILD_LOCK, swapTables, termsOf } from './tables.ts';
import { rowOf } from './vectors.ts';
import { fill, keepTerms, termsIn } from './write.ts';

/** A second rebuild of the same index waits for the first. */
const ONE_AT_A_TIME = 7_261_027;

/** Fills a table beside the one in use and puts it in its place: nobody finds less meanwhile. */
export async function rebuild(
  pool: pg.Pool,
  index: SearchIndexName,
  pages: AsyncIterable<readonly SearchDocument[]>,
  read: (written: string) => ReadWord,
): Promise<number> {
  const building = buildingOf(index);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await alone(client, () => client.query(`${dropTables(building)} ${makeTables(building)}`));
    const terms = new Map<string, number>();
    for await (const documents of pages) {
      const rows = documents.map((document) => rowOf(document, read));
      await fill(client, building, rows);
      for (const [term, found] of termsIn(rows, () => true)) terms.set(term, (terms.get(term) ?? 0) + found);
    }
    await keepTerms(client, building, terms);
    await client.query(`${makeIndexes(building)} analyze ${building}`);
    return await alone(client, () => takePlace(client, index));
  } finally {
    await client.query(dropTables(building)).catch(() => undefined);
    await client.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]).catch(() => undefined);
    client.release();
  }
}

const dropTables = (table: string): string => `drop table if exists ${table}, ${termsOf(table)};`;

/** Runs work in a transaction while nobody writes. */
async function alone<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [REBUILD_LOCK]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function takePlace(client: pg.ClientBase, index: SearchIndexName): Promise<number> {
  const building = buildingOf(index);
  await client.query(`delete from ${building} where gone`);
  const { rows } = await client.query<{ stories: number }>(
    `select count(*)::int as stories from ${building}`,
  );
  const stories = rows[0]?.stories ?? 0;
  await client.query(swapTables(index));
  await client.query(
    `insert into newsroom.search_state (index, built_at, version, stories) values ($1, clock_timestamp(), $2, $3)
     on conflict (index) do update set built_at = excluded.built_at, version = $2, stories = $3`,
    [index, SEARCH_VERSION, stories],
  );
  return stories;
}
