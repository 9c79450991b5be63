import pg from 'pg';

/** The database every test's database is a copy of: Strapi's schema, permissions and triggers, and the house. */
export const TEMPLATE = 'template_newsroom';

/** Makes a database a fresh copy of another one that nobody is connected to; whoever was at the old one is cut off. */
export async function copyDatabase(server: string, from: string, to: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  try {
    // Copying refuses while another copy is being made of the same database.
    await admin.query('select pg_advisory_lock(4711)');
    await admin.query(`drop database if exists ${to} with (force)`);
    await admin.query(`create database ${to} template ${from} strategy file_copy`);
  } finally {
    await admin.end();
  }
}

/** Cuts everyone off a database; they may come back. */
export async function cutConnections(server: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  try {
    await admin.query('select pg_terminate_backend(pid, 10_000) from pg_stat_activity where datname = $1', [
      name,
    ]);
  } finally {
    await admin.end();
  }
}
