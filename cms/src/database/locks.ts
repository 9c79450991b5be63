import { first, type Sql } from './sql';

/**
 * What happens one after the other, whichever process asks: a lock of PostgreSQL each, held until the transaction ends.
 * `audit` is taken by the trigger of the record itself (`audit-sql.ts`), `install` while a CMS starts.
 */
export const LOCKS = {
  install: 726_101,
  audit: 726_102,
  presence: 726_103,
  /** Units, people, their parts and the routing table. */
  administration: 726_104,
  targets: 726_105,
  remarks: 726_106,
  showing: 726_107,
  delegations: 726_108,
  press: 726_109,
} as const;

/** Waits until nobody else is at it; the lock is given back with the transaction. */
export async function oneAtATime(sql: Sql, what: keyof typeof LOCKS): Promise<void> {
  await first(sql, 'select pg_advisory_xact_lock(?)', [LOCKS[what]]);
}
