import {
  isSecondFactorAdvised,
  NewsroomError,
  type AccountView,
  type FactorToConfirm,
  type RecoveryCodes,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, type Sql } from '../database/sql';
import { asActor, type Caller } from '../people/caller';
import { forgiveTry, takeTry, type Attempt } from './brakes';
import { tellOfNewPassword } from './links';
import { mustBeGoodPassword, setPassword } from './password';
import { accountById, actAs, isPassword, userService, type Account } from './person';
import { beginFactor, confirmFactor, makeRecoveryCodes, removeFactor, takeCodeIn } from './second-factor';
import { accountSettings } from './settings';
import { endSessions, sessionsOf } from './sessions';

/** Whose account it is, and in which session they ask. */
export interface Owner {
  readonly caller: Caller;
  readonly session: string;
}

async function own(sql: Sql, { caller }: Owner): Promise<Account> {
  const account = await accountById(sql, caller.rowId);
  if (!account) throw new NewsroomError('auth.required');
  return account;
}

/** The account as its owner sees it. */
export async function accountView(sql: Sql, owner: Owner): Promise<AccountView> {
  const account = await own(sql, owner);
  const factor = await first<{ since: Date; left: number }>(
    sql,
    `select f.confirmed_at as since, (select count(*)::int from newsroom.recovery_codes c
        where c.person_id = f.person_id and c.used_at is null) as left
     from newsroom.second_factors f where f.person_id = ? and f.confirmed_at is not null`,
    [account.rowId],
  );
  const { secondFactorRoles } = await accountSettings(sql);
  const required = owner.caller.memberships.some(({ role }) => secondFactorRoles.includes(role));
  return {
    name: account.name,
    email: account.email,
    hasPassword: account.passwordHash !== null,
    secondFactor: {
      since: factor?.since.toISOString() ?? null,
      recoveryCodesLeft: factor?.left ?? 0,
      standing: required ? 'required' : isSecondFactorAdvised(owner.caller) ? 'advised' : 'free',
    },
    sessions: await sessionsOf(sql, account.rowId, owner.session),
  };
}

/** An attempt of who sits at an open session: counted apart from sign-ins. */
const attemptOf = ({ caller, session }: Owner, what: Attempt['what']): Attempt => ({
  what,
  account: `own:${caller.personId}`,
  address: '',
  device: session,
});

/** @throws NewsroomError account.password_wrong, auth.wait; who has no password has nothing to show */
async function mustKnowPassword(strapi: Core.Strapi, owner: Owner, password: string): Promise<Account> {
  const account = await own(pool(strapi), owner);
  if (account.passwordHash === null) return account;
  const attempt = attemptOf(owner, 'password');
  await takeTry(strapi, attempt, new Date());
  if (!(await isPassword(strapi, account, password))) throw new NewsroomError('account.password_wrong');
  await forgiveTry(strapi, attempt);
  return account;
}

export async function changeName(strapi: Core.Strapi, owner: Owner, name: string): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    await actAs(sql, asActor(owner.caller), owner.session);
    await userService(strapi).edit(owner.caller.rowId, { displayName: name });
  });
}

/** Sets another password; all sessions but this one end. @throws NewsroomError account.password_wrong, account.password_refused */
export async function changePassword(
  strapi: Core.Strapi,
  owner: Owner,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<void> {
  const account = await mustKnowPassword(strapi, owner, current);
  await mustBeGoodPassword(password, account);
  await inTransaction(strapi, async (sql) => {
    await actAs(sql, asActor(owner.caller), owner.session);
    await setPassword(strapi, account, password);
    await tellOfNewPassword(sql, account);
  });
}

/** @throws NewsroomError account.password_wrong, account.factor_present */
export async function beginOwnFactor(
  strapi: Core.Strapi,
  owner: Owner,
  password: string,
): Promise<FactorToConfirm> {
  const account = await mustKnowPassword(strapi, owner, password);
  return beginFactor(pool(strapi), account);
}

type WithCode<Result> = (sql: Sql, account: Account) => Promise<Result>;

async function withTry<Result>(strapi: Core.Strapi, owner: Owner, work: WithCode<Result>): Promise<Result> {
  const attempt = attemptOf(owner, 'code');
  await takeTry(strapi, attempt, new Date());
  const result = await inTransaction(strapi, async (sql) => work(sql, await own(sql, owner)));
  await forgiveTry(strapi, attempt);
  return result;
}

/** @throws NewsroomError account.code_wrong, auth.wait */
export const confirmOwnFactor = (strapi: Core.Strapi, owner: Owner, code: string): Promise<RecoveryCodes> =>
  withTry(strapi, owner, async (sql, account) => ({
    codes: await confirmFactor(sql, account, asActor(owner.caller), code),
  }));

async function mustHaveCode(sql: Sql, account: Account, code: string): Promise<void> {
  if (!(await takeCodeIn(sql, account, code, new Date()))) throw new NewsroomError('account.code_wrong');
}

/** New codes for the loss of the telephone. @throws NewsroomError account.code_wrong, auth.wait */
export const newRecoveryCodes = (strapi: Core.Strapi, owner: Owner, code: string): Promise<RecoveryCodes> =>
  withTry(strapi, owner, async (sql, account) => {
    await mustHaveCode(sql, account, code);
    return { codes: await makeRecoveryCodes(sql, account, asActor(owner.caller)) };
  });

/** @throws NewsroomError account.code_wrong, auth.wait */
export const removeOwnFactor = (strapi: Core.Strapi, owner: Owner, code: string): Promise<void> =>
  withTry(strapi, owner, async (sql, account) => {
    await mustHaveCode(sql, account, code);
    await removeFactor(sql, account, asActor(owner.caller), 'removed');
  });

/** Ends one of the person's sessions: this one is a sign-out. @throws NewsroomError account.session_unknown */
export async function endOwnSession(strapi: Core.Strapi, owner: Owner, only: string): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const account = await own(sql, owner);
    const why = only === owner.session ? 'sign_out' : 'owner';
    const ended = await endSessions(sql, { account, actor: asActor(owner.caller), why, only });
    if (ended === 0) throw new NewsroomError('account.session_unknown');
  });
}

/** Ends all of the person's sessions but this one. */
export async function endOtherSessions(strapi: Core.Strapi, owner: Owner): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const account = await own(sql, owner);
    await endSessions(sql, { account, actor: asActor(owner.caller), why: 'owner', except: owner.session });
  });
}
