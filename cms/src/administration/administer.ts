import {
  mayAdminister,
  NewsroomError,
  dayOf,
  rightOf,
  type AccountFacts,
  type Verdict,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { actAs } from '../accounts/person';
import { oneAtATime } from '../database/locks';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { asActor, type Caller } from '../people/caller';

/** Who administers, as the rules about persons see them, and the day. */
export interface Administrator {
  readonly caller: Caller;
  readonly account: AccountFacts;
  readonly today: string;
}

/** Refuses whoever does not keep units and people. @throws NewsroomError people.role */
export function mustAdminister(caller: Caller): void {
  if (!mayAdminister(caller)) throw new NewsroomError('people.role');
}

/** Ends with a rule's reason. @throws NewsroomError the reason, when there is one */
export function must(verdict: Verdict): void {
  if (!verdict.ok) throw new NewsroomError(verdict.reason, verdict.details);
}

/** The caller's account with the staff code of its person. */
export async function accountOf(sql: Sql, caller: Caller): Promise<AccountFacts> {
  const found = await first<{ identity_code: string | null }>(
    sql,
    'select identity_code from up_users where id = ?',
    [caller.rowId],
  );
  return { id: caller.personId, identityCode: found?.identity_code ?? null };
}

/**
 * Runs a change of units or people in one transaction. Such changes are made one after the other, since the rules look
 * at many rows: that somebody administers, that memberships do not overlap. What the database records of changed accounts
 * names the administrator.
 * @throws NewsroomError people.role
 */
export function administer<Result>(
  strapi: Core.Strapi,
  caller: Caller,
  work: (sql: Sql, administrator: Administrator) => Promise<Result>,
): Promise<Result> {
  mustAdminister(caller);
  return inTransaction(strapi, async (sql) => {
    await oneAtATime(sql, 'administration');
    await actAs(sql, asActor(caller, rightOf(caller, ['administrator'])));
    return work(sql, { caller, account: await accountOf(sql, caller), today: dayOf(new Date()) });
  });
}

/** The periods of administrators who can sign in, as they stand in this transaction. */
export const administrators = (sql: Sql): Promise<{ from: string; until: string | null }[]> =>
  rows(
    sql,
    `select to_char(m."from", 'YYYY-MM-DD') as "from", to_char(m.until, 'YYYY-MM-DD') as until
     from newsroom.memberships m join up_users p on p.id = m.person_id
     where m.role = 'administrator' and not m.inherited and not coalesce(p.blocked, false)`,
  );
