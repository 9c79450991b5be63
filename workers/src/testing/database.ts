import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JobSpec } from '@toasoan/domain';
import { startCluster } from '@toasoan/platform';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
}

/** A PostgreSQL for the tests of this file. Gives the maker of a database of the running test alone. */
export function useDatabases(): () => Promise<TestDatabase> {
  let dir: string;
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  let count = 0;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'workers-pg-'));
    // PostgreSQL refuses root and runs as another user, who must be able to pass.
    await chmod(dir, 0o755);
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
    cluster = await startCluster({ dataDir: path.join(dir, 'data'), password: 'test', port: 0, settings });
  });
  afterAll(async () => {
    await cluster.stop('immediate');
    await rm(dir, { recursive: true, force: true });
  });
  return async () => {
    const name = `test_${(count += 1)}`;
    await cluster.ensureDatabase(name);
    const url = cluster.url(name);
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    onTestFinished(() => pool.end());
    await runMigrations({ connectionString: url });
    return { url, pool };
  };
}

/** Queues a job as the CMS does. */
export async function enqueue(
  pool: pg.Pool,
  { name, payload, key, maxAttempts, priority }: JobSpec,
): Promise<void> {
  await pool.query(
    `select graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => $4, priority => $5)`,
    [name, JSON.stringify(payload), key, maxAttempts, priority],
  );
}

export interface QueuedJob {
  readonly task_identifier: string;
  readonly attempts: number;
  readonly locked_by: string | null;
  readonly last_error: string | null;
}

/** What stands in the queue: a job that was done is gone. */
export const jobsOf = async (pool: pg.Pool): Promise<QueuedJob[]> =>
  (
    await pool.query<QueuedJob>(
      'select task_identifier, attempts, locked_by, last_error from graphile_worker.jobs order by id',
    )
  ).rows;
