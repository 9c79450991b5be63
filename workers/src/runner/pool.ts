import type { Logger } from '@toasoan/platform';
import pg from 'pg';

/** The queue's connections: one listens, each running job may use one, one is spare. Faults are logged, not thrown. */
export function createPool(databaseUrl: string, concurrency: number, log: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: concurrency + 2,
    application_name: 'workers',
  });
  const onError = (error: Error): void => log.warn({ err: error }, 'a database connection failed');
  pool.on('error', onError);
  // A client in use reports on itself; without a listener its error would end the process in the middle of a job.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
