import { factorResetLetter, mayAdminister, NewsroomError, type AccountChange } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { queueMail } from '../mail/outbox';
import { asActor, type Caller } from '../people/caller';
import { revokeLinks } from './invite';
import { accountOf, type Account } from './person';
import { removeFactor } from './second-factor';
import { endSessions } from './sessions';

type Change = (sql: Sql, caller: Caller, account: Account) => Promise<unknown>;

const CHANGES: Readonly<Record<AccountChange, Change>> = {
  'end-sessions': (sql, caller, account) =>
    endSessions(sql, { account, actor: asActor(caller), why: 'administrator' }),
  'reset-second-factor': async (sql, caller, account) => {
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
  uninvite: async (sql, caller, account) => {
    await revokeLinks(sql, account);
    await audit(sql, {
      actor: asActor(caller),
      action: 'account.uninvited',
      subject: account.personId,
      detail: {},
    });
  },
};

/** What nobody does to themselves: to be rid of the code without having it. */
const NOT_ONESELF: readonly AccountChange[] = ['reset-second-factor'];

/**
 * Changes another's account. @throws NewsroomError account.role, account.own, account.not_found, account.factor_missing
 */
export async function changeAccount(
  strapi: Core.Strapi,
  caller: Caller,
  personId: string,
  change: AccountChange,
): Promise<void> {
  if (!mayAdminister(caller)) throw new NewsroomError('account.role');
  if (personId === caller.personId && NOT_ONESELF.includes(change)) throw new NewsroomError('account.own');
  await inTransaction(strapi, async (sql) => {
    const account = await accountOf(sql, personId);
    if (!account) throw new NewsroomError('account.not_found');
    await CHANGES[change](sql, caller, account);
  });
}
