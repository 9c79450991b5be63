import { startCluster, type Cluster } from '@toasoan/platform';
import { mkdtemp, rm, statfs, chmod } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCms } from './cms.ts';
import { buildHouse, type HouseData } from './build-house.ts';
import { openLender, type Lender } from './lender.ts';
import { copyDatabase, cutConnections, TEMPLATE } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server made for this run, without a database name. */
    readonly postgres: string;
    readonly house: HouseData;
    /** Where CMSs are borrowed. */
    readonly lender: string;
  }
}

const FIRST = 'lent_0';

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
  const endCluster = async (): Promise<void> => {
    await cluster.stop('immediate');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const lender = await openHouse(cluster, project);
    return async () => {
      await lender.close();
      await endCluster();
    };
  } catch (error) {
    await endCluster();
    throw error;
  }
}

/** Builds the house and makes the template of it. The CMS that builds is the first to be lent. */
async function openHouse(cluster: Cluster, project: TestProject): Promise<Lender> {
  const server = cluster.url('postgres').replace(/\/postgres$/, '');
  await cluster.ensureDatabase(FIRST);
  const cms = await startCms({ databaseUrl: cluster.url(FIRST) });
  project.provide('house', await buildHouse(cms.url));
  await cutConnections(server, FIRST);
  await copyDatabase(server, FIRST, TEMPLATE);
  const lender = await openLender(server, { name: FIRST, cms });
  project.provide('postgres', server);
  project.provide('lender', lender.url);
  return lender;
}
