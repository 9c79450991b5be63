import { AsyncLocalStorage } from 'node:async_hooks';
import { first, type Sql } from '../database/sql';

const scope = new AsyncLocalStorage<true>();

/** True while code of the gate runs: the guard lets document-service calls pass. */
export const insideGate = (): boolean => scope.getStore() === true;

/**
 * Runs `work` inside the gate: the guard and the database's triggers accept changes of `subject`
 * (a story's document id, "new" for a story being begun, "work" for assets and deliveries alone)
 * for the rest of the transaction.
 */
export async function throughGate<Result>(
  sql: Sql,
  subject: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await first(sql, "select set_config('newsroom.gate', ?, true)", [subject]);
  return scope.run(true, work);
}

/** Runs `work` as the newsroom's own: what it changes through Strapi is recorded by whoever asks for it. */
export const asOwnWork = <Result>(work: () => Promise<Result>): Promise<Result> => scope.run(true, work);
