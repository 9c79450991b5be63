import { randomBytes } from 'node:crypto';
import {
  NewsroomError,
  readCode,
  RECOVERY_CODES,
  recoveryCode,
  TOTP,
  TOTP_ISSUER,
  type FactorToConfirm,
} from '@toasoan/domain';
import { Secret, TOTP as Authenticator } from 'otpauth';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit, type AuditActor } from '../gate/record';
import type { Account } from './person';
import { seal, sha256, unseal } from './seal';

/** Whether a confirmed second factor stands in the way of this person's sign-in. */
export const hasFactor = async (sql: Sql, personRowId: number): Promise<boolean> =>
  (await first(
    sql,
    'select 1 from newsroom.second_factors where person_id = ? and confirmed_at is not null',
    [personRowId],
  )) !== null;

const authenticator = (secret: string, email: string): Authenticator =>
  new Authenticator({
    issuer: TOTP_ISSUER,
    label: email,
    secret: Secret.fromBase32(secret),
    algorithm: TOTP.algorithm,
    digits: TOTP.digits,
    period: TOTP.period,
  });

/** Begins to set a factor up: it asks nobody anything before it is confirmed. @throws NewsroomError account.factor_present */
export async function beginFactor(sql: Sql, account: Account): Promise<FactorToConfirm> {
  const { base32 } = new Secret({ size: TOTP.secretBytes });
  const stored = await first(
    sql,
    `insert into newsroom.second_factors (person_id, secret) values (?, ?)
     on conflict (person_id) do update set secret = excluded.secret, begun_at = now(), last_step = 0
     where second_factors.confirmed_at is null returning 1`,
    [account.rowId, seal('factor', base32)],
  );
  if (!stored) throw new NewsroomError('account.factor_present');
  return { key: base32, uri: authenticator(base32, account.email).toString() };
}

/** Confirms it with its first code, and gives the codes for its loss. @throws NewsroomError account.code_wrong */
export async function confirmFactor(
  sql: Sql,
  account: Account,
  actor: AuditActor,
  code: string,
): Promise<string[]> {
  const typed = readCode(code);
  if (typed?.kind !== 'totp' || !(await takeTotp(sql, account, typed.code, new Date(), false)))
    throw new NewsroomError('account.code_wrong');
  await first(sql, 'update newsroom.second_factors set confirmed_at = now() where person_id = ?', [
    account.rowId,
  ]);
  await audit(sql, { actor, action: 'second_factor.set_up', subject: account.personId, detail: {} });
  return makeRecoveryCodes(sql, account, actor);
}

/** Ten new codes in place of those before. */
export async function makeRecoveryCodes(sql: Sql, account: Account, actor: AuditActor): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(16)));
  await first(sql, 'delete from newsroom.recovery_codes where person_id = ?', [account.rowId]);
  for (const code of codes)
    await first(sql, 'insert into newsroom.recovery_codes (person_id, code_hash) values (?, ?)', [
      account.rowId,
      sha256(code),
    ]);
  await audit(sql, { actor, action: 'second_factor.recovery_codes', subject: account.personId, detail: {} });
  return codes;
}

/** True when the code is one of the person's that was not used yet; it is used then. */
export function takeCode(strapi: Core.Strapi, account: Account, typed: string, now: Date): Promise<boolean> {
  return inTransaction(strapi, (sql) => takeCodeIn(sql, account, typed, now));
}

/** The same, in the transaction at hand. */
export async function takeCodeIn(sql: Sql, account: Account, typed: string, now: Date): Promise<boolean> {
  const read = readCode(typed);
  if (!read) return false;
  return read.kind === 'totp'
    ? takeTotp(sql, account, read.code, now, true)
    : (await first(
        sql,
        `update newsroom.recovery_codes c set used_at = now() from newsroom.second_factors f
         where c.person_id = ? and c.code_hash = ? and c.used_at is null
           and f.person_id = c.person_id and f.confirmed_at is not null returning 1`,
        [account.rowId, sha256(read.code)],
      )) !== null;
}

/** A code counts once: its step of half a minute has to be later than the last that was taken. */
async function takeTotp(
  sql: Sql,
  account: Account,
  code: string,
  now: Date,
  confirmed: boolean,
): Promise<boolean> {
  const [factor] = await rows<{ secret: string }>(
    sql,
    `select secret from newsroom.second_factors
     where person_id = ? and (confirmed_at is not null) = ? for update`,
    [account.rowId, confirmed],
  );
  const secret = factor && unseal('factor', factor.secret);
  if (typeof secret !== 'string') return false;
  const timestamp = now.getTime();
  const away = authenticator(secret, account.email).validate({ token: code, timestamp, window: TOTP.window });
  if (away === null) return false;
  const step = Math.floor(timestamp / (TOTP.period * 1000)) + away;
  const taken = await first(
    sql,
    'update newsroom.second_factors set last_step = ? where person_id = ? and last_step < ? returning 1',
    [step, account.rowId, step],
  );
  return taken !== null;
}

/** Takes the factor and its codes away. @throws NewsroomError account.factor_missing */
export async function removeFactor(
  sql: Sql,
  account: Account,
  actor: AuditActor,
  action: 'removed' | 'reset',
): Promise<void> {
  const gone = await first(
    sql,
    'delete from newsroom.second_factors where person_id = ? and confirmed_at is not null returning 1',
    [account.rowId],
  );
  if (!gone) throw new NewsroomError('account.factor_missing');
  await audit(sql, { actor, action: `second_factor.${action}`, subject: account.personId, detail: {} });
}
