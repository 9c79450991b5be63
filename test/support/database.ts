import pg from 'pg';
import { inject } from 'vitest';
import { copyDatabase, TEMPLATE } from './template.ts';

let count = 0;

/** A database of its own, copied from the template. Dropped with the server at the end of the run. */
export async function cloneDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `t_${process.pid}_${count++}`;
  await copyDatabase(server, TEMPLATE, name);
  return `${server}/${name}`;
}

/** A pool on a database; the caller ends it. */
export const openPool = (connectionString: string): pg.Pool => new pg.Pool({ connectionString, max: 4 });

/** How many statements of a database wait for a lock at this moment. */
export async function locksWaitedFor(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting ?? 0;
}
