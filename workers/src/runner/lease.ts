import type { Logger } from '@toasoan/platform';
import pg from 'pg';

/**
 * graphile-worker keeps the jobs of a killed worker locked for four hours. So each worker holds a lease: a connection
 * of its own, named after its pool of workers. The server ends it when the process or its machine dies, and every
 * living worker frees the jobs whose holder has no lease.
 */
export interface LeaseOptions {
  readonly databaseUrl: string;
  /** The `locked_by` of this worker's jobs. */
  readonly poolId: string;
  readonly log: Logger;
  /** The lease is gone: others may already be doing this worker's jobs, so the process must end at once. */
  readonly onLost: (error: Error) => void;
}

export interface Lease {
  release(): Promise<void>;
}

const REAP_EVERY_MS = 2_000;
/** Below the grace of {@link REAP}: a worker without a lease by then gives up before its jobs are freed. */
const CONNECT_WITHIN_MS = 4_000;

/** Frees the jobs of dead workers and wakes the living, since `force_unlock_workers` tells nobody. */
const REAP = `
  with dead as (
    select array_agg(distinct locked_by) as ids, count(*) as jobs from graphile_worker.jobs
    where locked_at < now() - interval '5 seconds' and not exists (
      select from pg_stat_activity
      where datname = current_database() and application_name = 'gw:' || locked_by)
    having count(*) > 0
  )
  select ids, jobs::int, graphile_worker.force_unlock_workers(ids),
    pg_notify('jobs:insert', json_build_object('count', jobs)::text) from dead`;

/** A machine that vanished is noticed after 25 seconds instead of two hours. Means nothing on a Unix socket. */
const NOTICE_DEATH = `
  set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3`;

/** Takes the lease and reaps from then on. Rejects when it cannot be had in time. */
export async function takeLease({ databaseUrl, poolId, log, onLost }: LeaseOptions): Promise<Lease> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: `gw:${poolId}`,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    // A server that falls silent is a lost lease too.
    query_timeout: 10_000,
    keepAlive: true,
  });
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const lose = (error: Error): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    onLost(error);
  };
  client.on('error', lose);
  client.on('end', () => lose(new Error('the connection was closed')));

  const reap = async (): Promise<void> => {
    const { rows } = await client.query<{ ids: string[]; jobs: number }>(REAP);
    for (const { ids, jobs } of rows) log.warn({ workers: ids, jobs }, 'freed the jobs of dead workers');
  };
  const reapOn = (): void => {
    reap().then(() => {
      if (!over) timer = setTimeout(reapOn, REAP_EVERY_MS);
    }, lose);
  };

  await client.connect();
  await client.query(NOTICE_DEATH);
  reapOn();
  return {
    async release() {
      over = true;
      clearTimeout(timer);
      await client.end();
    },
  };
}
