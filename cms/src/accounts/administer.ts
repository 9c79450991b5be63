import {
  factorResetLetter,
  mayAdministerAccounts,
  NewsroomError,
  type AccountChange,
  type AccountState,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { queueMail } from '../mail/outbox';
import { asActor, type Caller } from '../people/caller';
import { revokeLinks } from './invite';
import { accountOf, actAs, userService, type Account } from './person';
import { removeFactor } from './second-factor';
import { endSessions } from './sessions';

interface StateRow extends Omit<AccountState, 'invitedUntil' | 'lastSignIn'> {
  readonly invitedUntil: Date | null;
  readonly lastSignIn: Date | null;
}

/** How every account stands. @throws NewsroomError account.role */
export async function accountStates(sql: Sql, caller: Caller): Promise<AccountState[]> {
  if (!mayAdministerAccounts(caller)) throw new NewsroomError('account.role');
  const found = await rows<StateRow>(
    sql,
    `select p.document_id as "personId", coalesce(p.display_name, p.username) as name, p.email,
       coalesce(p.blocked, false) as blocked, p.password is not null as "hasPassword",
       (select max(l.expires_at) from newsroom.account_links l where l.person_id = p.id and l.purpose = 'invitation'
          and l.used_at is null and l.revoked_at is null and l.expires_at > now()) as "invitedUntil",
       exists (select 1 from newsroom.second_factors f where f.person_id = p.id and f.confirmed_at is not null)
         as "secondFactor",
       (select count(*)::int from newsroom.sessions s where s.person_id = p.id and s.ended_at is null
          and s.expires_at > now()) as sessions,
       (select max(s.begun_at) from newsroom.sessions s where s.person_id = p.id) as "lastSignIn"
     from up_users p order by p.id`,
  );
  return found.map((row) => ({
    ...row,
    invitedUntil: row.invitedUntil?.toISOString() ?? null,
    lastSignIn: row.lastSignIn?.toISOString() ?? null,
  }));
}

type Change = (strapi: Core.Strapi, sql: Sql, caller: Caller, account: Account) => Promise<unknown>;

const setBlocked =
  (blocked: boolean): Change =>
  async (strapi, sql, caller, account) => {
    // The database ends the sessions and records the change.
    await actAs(sql, asActor(caller));
    await userService(strapi).edit(account.rowId, { blocked });
  };

const CHANGES: Readonly<Record<AccountChange, Change>> = {
  block: setBlocked(true),
  unblock: setBlocked(false),
  'end-sessions': (_strapi, sql, caller, account) =>
    endSessions(sql, { account, actor: asActor(caller), why: 'administrator' }),
  'reset-second-factor': async (_strapi, sql, caller, account) => {
    await removeFactor(sql, account, asActor(caller), 'reset');
    await endSessions(sql, { account, actor: asActor(caller), why: 'second_factor' });
    const at = new Date();
    await queueMail(sql, {
      ...factorResetLetter({ name: account.name, by: caller.name, at }),
      key: `factor-reset:${account.personId}:${at.toISOString()}`,
      to: account.email,
      personRowId: account.rowId,
    });
  },
  uninvite: async (_strapi, sql, caller, account) => {
    await revokeLinks(sql, account);
    await audit(sql, {
      actor: asActor(caller),
      action: 'account.uninvited',
      subject: account.personId,
      detail: {},
    });
  },
};

/** What nobody does to themselves: to lock oneself out, or to be rid of the code without having it. */
const NOT_ONESELF: readonly AccountChange[] = ['block', 'reset-second-factor'];

/**
 * Changes another's account. @throws NewsroomError account.role, account.own, account.not_found, account.factor_missing
 */
export async function changeAccount(
  strapi: Core.Strapi,
  caller: Caller,
  personId: string,
  change: AccountChange,
): Promise<void> {
  if (!mayAdministerAccounts(caller)) throw new NewsroomError('account.role');
  if (personId === caller.personId && NOT_ONESELF.includes(change)) throw new NewsroomError('account.own');
  await inTransaction(strapi, async (sql) => {
    const account = await accountOf(sql, personId);
    if (!account) throw new NewsroomError('account.not_found');
    await CHANGES[change](strapi, sql, caller, account);
  });
}
