import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './global-setup.ts';

let count = 0;

/** A database of its own for a test file, copied from the template. Dropped with the server at the end of the run. */
export async function cloneDatabase(): Promise<string> {
  const base = inject('postgres');
  const name = `t_${process.pid}_${count++}`;
  const admin = new pg.Client({ connectionString: `${base}/postgres` });
  await admin.connect();
  try {
    // Copying refuses while another copy is being made of the same template.
    await admin.query('select pg_advisory_lock(4711)');
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  } finally {
    await admin.end();
  }
  return `${base}/${name}`;
}

/** A pool on a database; the caller ends it. */
export const openPool = (connectionString: string): pg.Pool => new pg.Pool({ connectionString, max: 4 });
