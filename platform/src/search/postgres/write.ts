import type { ReadWord, SearchDocument, SearchIndexName } from '@toasoan/domain';
import type pg from 'pg';
import { buildingOf, REBUILD_LOCK, tableOf, termsOf } from './tables.ts';
import { rowOf, type IndexRow } from './vectors.ts';

const COLUMNS = 'id, at, headline, standfirst, names, kind, stage, unit, topics, head, words';
const SET = COLUMNS.split(', ')
  .slice(1)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const insert = (table: string): string => `
insert into ${table} (${COLUMNS})
select ${COLUMNS} from jsonb_to_recordset($1::jsonb) as x(
  id text, at timestamptz, headline text, standfirst text, names text, kind text, stage text, unit text, topics text[],
  head tsvector, words tsvector)`;

/** In one order, so that writers do not wait for one another in a circle. */
const countTerms = (table: string): string => `
insert into ${termsOf(table)} as t (term, stories)
select term, stories from unnest($1::text[], $2::int[]) as x(term, stories) order by term
on conflict (term) do update set stories = t.stories + excluded.stories where excluded.stories > 0`;

/** Words of documents, each with the number of them that are new to the index. */
export async function keepTerms(
  client: pg.ClientBase,
  table: string,
  terms: ReadonlyMap<string, number>,
): Promise<void> {
  if (terms.size > 0) await client.query(countTerms(table), [[...terms.keys()], [...terms.values()]]);
}

type Rows = readonly ReturnType<typeof rowOf>[];

const json = (rows: Rows): string => JSON.stringify(rows.map(({ row }): IndexRow => row));

async function upsert(client: pg.ClientBase, table: string, rows: Rows): Promise<void> {
  const { rows: done } = await client.query<{ id: string; fresh: boolean }>(
    `${insert(table)} on conflict (id) do update set ${SET}, gone = false returning id, xmax = 0 as fresh`,
    [json(rows)],
  );
  const fresh = new Set(done.filter((one) => one.fresh).map(({ id }) => id));
  await keepTerms(
    client,
    table,
    termsIn(rows, ({ row }) => fresh.has(row.id)),
  );
}

/** Every word of the rows with the number of counted rows that have it. */
export function termsIn(rows: Rows, counts: (one: Rows[number]) => boolean): Map<string, number> {
  const terms = new Map<string, number>();
  for (const one of rows) {
    const step = counts(one) ? 1 : 0;
    for (const term of one.terms) terms.set(term, (terms.get(term) ?? 0) + step);
  }
  return terms;
}

/** Runs a change in a transaction that no rebuild begins or ends in, on every table that is to have it. */
async function onTables(
  pool: pg.Pool,
  index: SearchIndexName,
  change: (client: pg.ClientBase, table: string, isBuilding: boolean) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock_shared($1)', [REBUILD_LOCK]);
    await change(client, tableOf(index), false);
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      buildingOf(index),
    ]);
    if (rows[0]?.there) await change(client, buildingOf(index), true);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

export async function putRows(
  pool: pg.Pool,
  index: SearchIndexName,
  documents: readonly SearchDocument[],
  read: (written: string) => ReadWord,
): Promise<void> {
  const rows = documents.map((document) => rowOf(document, read));
  if (rows.length > 0) await onTables(pool, index, (client, table) => upsert(client, table, rows));
}

/** In a table that is being filled the story stays as gone, so that an older reading does not bring it back. */
export async function removeRows(
  pool: pg.Pool,
  index: SearchIndexName,
  ids: readonly string[],
): Promise<void> {
  await onTables(pool, index, async (client, table, isBuilding) => {
    if (isBuilding)
      await client.query(
        `insert into ${table} (${COLUMNS}, gone)
         select id, now(), '', '', '', '', null, '', '{}', '', '', true from unnest($1::text[]) id
         on conflict (id) do update set gone = true`,
        [ids],
      );
    else await client.query(`delete from ${table} where id = any($1::text[])`, [ids]);
  });
}

/** Adds rows to a table that is being filled; what was put in or taken out meanwhile is newer and stays. */
export async function fill(client: pg.ClientBase, table: string, rows: Rows): Promise<void> {
  await client.query(`${insert(table)} on conflict (id) do nothing`, [json(rows)]);
}
