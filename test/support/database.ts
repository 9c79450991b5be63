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
