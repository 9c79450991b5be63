import type { Logger } from '@toasoan/platform';
import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { Pool } from 'pg';

/** The editor's own schema. The lock keeps two processes that start together from making it at the same moment. */
const SCHEMA = `
  select pg_advisory_xact_lock(hashtext('editor.sessions'));
  create schema if not exists editor;
  create table if not exists editor.sessions (
    sid text primary key,
    sess json not null,
    expire timestamptz not null
  );
  create index if not exists sessions_expire on editor.sessions (expire);
`;

const PgStore = connectPgSimple(session);
export type SessionStore = InstanceType<typeof PgStore>;

/** Sessions in PostgreSQL; makes the table when it is not there. `close` it before the pool. */
export async function createSessionStore(pool: Pool, log: Logger): Promise<SessionStore> {
  await pool.query(SCHEMA);
  return new PgStore({
    pool,
    schemaName: 'editor',
    tableName: 'sessions',
    errorLog: (...words: unknown[]) => log.error({ words: words.map(String) }, 'session store'),
  });
}
