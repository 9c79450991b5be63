import { NewsroomError, type SignInStep, type Source } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction, pool } from '../database/sql';
import { audit } from '../gate/record';
import { forgiveTry, takeTry, type Attempt } from './brakes';
import { knownDevice, withDevice } from './devices';
import { accountByEmail, accountById, isPassword, visitor, type Account } from './person';
import { mark } from './seal';
import { hasFactor, takeCode } from './second-factor';
import { beginSession, type Beginning } from './sessions';
import { readTicket, ticket } from './tickets';

/** Of the password, to tell that it is still the same. */
export const passwordMark = ({ passwordHash }: Account): string => mark('ticket', passwordHash ?? '');

/**
 * The first step: address and password. An address nobody has is answered in the same words and time.
 * @throws NewsroomError auth.wait, auth.invalid, or auth.blocked once the password was right
 */
export async function signInWithPassword(
  strapi: Core.Strapi,
  { email, password }: { readonly email: string; readonly password: string },
  source: Source,
): Promise<SignInStep> {
  const now = new Date();
  const account = await accountByEmail(pool(strapi), email);
  const attempt: Attempt = {
    what: 'password',
    account: account?.personId ?? email.toLowerCase(),
    address: source.address,
    device: account && knownDevice(source.devices, account.personId, now.getTime()),
  };
  const wait = await takeTry(strapi, attempt, now);
  if (!account || !(await isPassword(strapi, account, password))) {
    await recordFailure(strapi, account, source, { step: 'password', wait });
    throw new NewsroomError('auth.invalid');
  }
  await forgiveTry(strapi, attempt);
  return proceed(strapi, account, 'password', source);
}

/**
 * The second step: a code of the authenticator, or one kept for its loss.
 * @throws NewsroomError auth.ticket_expired, auth.wait, auth.code_invalid, auth.blocked
 */
export async function signInWithCode(
  strapi: Core.Strapi,
  given: { readonly ticket: string; readonly code: string },
  source: Source,
): Promise<SignInStep> {
  const now = new Date();
  const { person, way, password } = readTicket(given.ticket, now);
  const account = await accountById(pool(strapi), person);
  if (!account || passwordMark(account) !== password) throw new NewsroomError('auth.ticket_expired');
  const attempt: Attempt = {
    what: 'code',
    account: account.personId,
    address: source.address,
    device: knownDevice(source.devices, account.personId, now.getTime()),
  };
  const wait = await takeTry(strapi, attempt, now);
  if (!(await takeCode(strapi, account, given.code, now))) {
    await recordFailure(strapi, account, source, { step: 'code', wait });
    throw new NewsroomError('auth.code_invalid');
  }
  await forgiveTry(strapi, attempt);
  await mustBeOpen(strapi, account, source);
  return begin(strapi, { account, source, way, secondFactor: true });
}

/** What follows when it is known who somebody is: a session, or first the question for a code. */
export async function proceed(
  strapi: Core.Strapi,
  account: Account,
  way: Beginning['way'],
  source: Source,
): Promise<SignInStep> {
  await mustBeOpen(strapi, account, source);
  if (!(await hasFactor(pool(strapi), account.rowId)))
    return begin(strapi, { account, source, way, secondFactor: false });
  const step = { person: account.rowId, way, password: passwordMark(account) };
  return { step: 'code', ticket: ticket(step, new Date()) };
}

async function begin(strapi: Core.Strapi, beginning: Beginning): Promise<SignInStep> {
  const jwt = await inTransaction(strapi, (sql) => beginSession(strapi, sql, beginning));
  const { account, source } = beginning;
  return { step: 'done', jwt, devices: withDevice(source.devices, account.personId, Date.now()) };
}

async function mustBeOpen(strapi: Core.Strapi, account: Account, source: Source): Promise<void> {
  if (!account.blocked) return;
  await recordFailure(strapi, account, source, { step: 'blocked' });
  throw new NewsroomError('auth.blocked');
}

/** A failed sign-in as an audit event; what was typed for an address nobody has may be a password and is not kept. */
export const recordFailure = (
  strapi: Core.Strapi,
  account: Account | null,
  { address }: Source,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> =>
  inTransaction(strapi, (sql) =>
    audit(sql, {
      actor: visitor(address),
      action: 'sign_in.failed',
      subject: account?.personId ?? 'sign-in',
      detail,
    }),
  );
