import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCluster, type Cluster } from '../../postgres/cluster.ts';
import { describeSearchIndex, documentOf } from '../search-index.contract.ts';
import { openPostgresIndex, prepareSearchTables } from './postgres-index.ts';

let dir: string;
let cluster: Cluster;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'toasoan-search-'));
  await chmod(dir, 0o755);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  cluster = await startCluster({ dataDir: path.join(dir, 'data'), password: 'test', port: 0, settings });
});
afterAll(async () => {
  await cluster.stop('immediate');
  await rm(dir, { recursive: true, force: true });
});

/** The same database for every test, emptied: making tables takes longer than most of them. */
async function empty(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('drop schema if exists newsroom cascade');
  await client.end();
  await prepareSearchTables(databaseUrl);
  await prepareSearchTables(databaseUrl);
}

async function openEmpty() {
  const databaseUrl = cluster.url('postgres');
  await empty(databaseUrl);
  const index = openPostgresIndex({ databaseUrl });
  return { index, dispose: () => index.close() };
}

describeSearchIndex('the PostgreSQL index', openEmpty);

it('looks through texts unless a headline answers many words', async () => {
  const { index, dispose } = await openEmpty();
  const headline = 'Trường Tiểu học Hoa Sen khánh thành thư viện xanh';
  const [named, telling] = [documentOf(headline), documentOf('Tin khác', { body: `${headline}.` })];
  await index.put('public', [named, telling]);
  const find = async (question: string) =>
    (await index.find({ index: 'public', question, readers: null })).ids;
  expect(await find(headline)).toEqual([named.id]);
  expect(await find('hoa sen khánh thành')).toEqual([named.id, telling.id]);
  expect(await find('tin khác hoa sen khánh thành thư viện')).toEqual([telling.id]);
  await dispose();
});
