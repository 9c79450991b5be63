import { startCluster } from '@toasoan/platform';
import { mkdtemp, rm, statfs, chmod } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCms } from './cms.ts';
import { buildHouse, type HouseData } from './build-house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server made for this run, without a database name. */
    readonly postgres: string;
    readonly house: HouseData;
  }
}

/** The database every test's database is a copy of: Strapi's schema, permissions and triggers, and the house. */
export const TEMPLATE = 'template_newsroom';

/** Memory is faster than disk, where there is enough of it. */
async function scratchFolder(): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => null);
  const roomy = memory !== null && memory.bavail * memory.bsize > 1_500_000_000;
  const folder = await mkdtemp(path.join(roomy ? '/dev/shm' : os.tmpdir(), 'toasoan-test-'));
  await chmod(folder, 0o755);
  return folder;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await scratchFolder();
  const cluster = await startCluster({
    dataDir: path.join(folder, 'pg'),
    password: 'test-password',
    port: 0,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  await cluster.ensureDatabase(TEMPLATE);
  const cms = await startCms({ databaseUrl: cluster.url(TEMPLATE) });
  project.provide('house', await buildHouse(cms.url));
  await cms.stop();
  project.provide('postgres', cluster.url('postgres').replace(/\/postgres$/, ''));
  return async () => {
    await cluster.stop('immediate');
    await rm(folder, { recursive: true, force: true });
  };
}
