import {
  BRAKES,
  brakesFor,
  FORGET_AFTER,
  NewsroomError,
  NO_TRIES,
  waitOf,
  withTry,
  type BrakeName,
  type Tries,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, rows, type Sql } from '../database/sql';
import { mark } from './seal';

/** An attempt: at which account, from where, and what is tried. */
export interface Attempt {
  readonly what: 'password' | 'code';
  /** Names the account, whether it exists or not. */
  readonly account: string;
  readonly address: string;
  /** Id of a device the account knows; null for a stranger. */
  readonly device: string | null;
}

const keysOf = ({ what, account, address, device }: Attempt): readonly (readonly [BrakeName, string])[] =>
  brakesFor(device !== null).map((name) => [
    name,
    mark(
      'tries',
      what,
      name,
      account,
      name === 'device' ? (device ?? '') : name === 'address' ? address : '',
    ),
  ]);

/**
 * Counts an attempt before it is looked at, so that many at once are no more than one after the other. Gives the
 * seconds the next one would wait should this one fail.
 * @throws NewsroomError auth.wait with `seconds`; nothing was counted
 */
export function takeTry(strapi: Core.Strapi, attempt: Attempt, now: Date): Promise<number> {
  return inTransaction(strapi, async (sql) => {
    const keys = keysOf(attempt);
    const tries = await lockTries(
      sql,
      keys.map(([, key]) => key),
    );
    const counted = keys.map(([name, key]) => ({
      key,
      brake: BRAKES[name],
      tries: tries.get(key) ?? NO_TRIES,
    }));
    const seconds = Math.max(...counted.map(({ brake, tries: so }) => waitOf(brake, so, now.getTime())));
    if (seconds > 0) throw new NewsroomError('auth.wait', { seconds });
    const after = counted.map((one) => ({ ...one, tries: withTry(one.tries, now.getTime()) }));
    for (const { key, tries: next } of after)
      await first(sql, 'update newsroom.sign_in_tries set count = ?, last_at = ? where key = ?', [
        next.count,
        now,
        key,
      ]);
    return Math.max(...after.map(({ brake, tries: next }) => waitOf(brake, next, now.getTime())));
  });
}

async function lockTries(sql: Sql, keys: readonly string[]): Promise<Map<string, Tries>> {
  for (const key of [...keys].sort())
    await first(
      sql,
      `insert into newsroom.sign_in_tries (key, count, last_at) values (?, 0, 'epoch') on conflict (key) do nothing`,
      [key],
    );
  const found = await rows<{ key: string; count: number; last_at: Date }>(
    sql,
    'select key, count, last_at from newsroom.sign_in_tries where key = any(?) order by key for update',
    [keys],
  );
  return new Map(found.map(({ key, count, last_at }) => [key, { count, last: last_at.getTime() }]));
}

/** The attempt was right: its device and address begin anew, the account's common count loses this one attempt. */
export async function forgiveTry(strapi: Core.Strapi, attempt: Attempt): Promise<void> {
  for (const [name, key] of keysOf(attempt))
    await first(
      pool(strapi),
      `update newsroom.sign_in_tries set count = ${name === 'account' ? 'greatest(count - 1, 0)' : '0'} where key = ?`,
      [key],
    );
  await first(
    pool(strapi),
    `delete from newsroom.sign_in_tries where last_at < now() - ? * interval '1 second'`,
    [FORGET_AFTER],
  );
}
