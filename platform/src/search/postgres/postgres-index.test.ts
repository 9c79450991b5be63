import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startCluster, type Cluster } from '../../postgres/cluster.ts';
import { describeSearchIndex } from '../search-index.contract.ts';
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

describeSearchIndex('the PostgreSQL index', async () => {
  const databaseUrl = cluster.url('postgres');
  await empty(databaseUrl);
  const index = openPostgresIndex({ databaseUrl });
  return { index, dispose: () => index.close() };
});
