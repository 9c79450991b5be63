import type { ErrorId } from '../errors.ts';

/**
 * What an error of PostgreSQL, of its driver or of the connection pool means to a person; null for a fault of ours.
 * Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function refusalOfDatabase(error: unknown): ErrorId | null {
  const { code, name, syscall } = (error ?? {}) as Readonly<Record<'code' | 'name' | 'syscall', unknown>>;
  // Knex found no free connection in time: the database hangs, or does not take any.
  if (name === 'KnexTimeoutError') return 'server.database_down';
  if (typeof code !== 'string') return null;
  // A trigger of ours refused: a rule was missed above.
  if (code === '42501') return 'story.gate';
  // The socket of a server on the same machine is gone with it.
  if (code === 'ENOENT' && syscall === 'connect') return 'server.database_down';
  if (NO_ROOM.has(code)) return 'server.no_space';
  return DOWN.test(code) ? 'server.database_down' : null;
}

/** disk_full, out_of_memory, configuration_limit_exceeded; the file system's own words for a full disk. */
const NO_ROOM: ReadonlySet<string> = new Set(['53100', '53200', '53400', 'ENOSPC', 'EDQUOT']);

/**
 * Connection exceptions, a database that is not there, too many connections, shutting or starting up, a file that cannot be read or written, a
 * read-only or recovering server; a network that does not answer.
 */
const DOWN =
  /^(08\w{3}|3D000|53300|57P0[1-5]|58\w{3}|25006|ECONN(REFUSED|RESET)|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;
