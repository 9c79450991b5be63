import { NewsroomError, type OpenIdClaims, type SignInStep, type Source } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { accountByEmail, accountById, asPerson, type Account } from './person';
import { proceed, recordFailure } from './sign-in';

/**
 * Signs in whom a provider knows: by the subject bound before, or by the address the provider has verified, which binds
 * the subject. Makes no account; a second factor that is set up here is asked for all the same.
 * @throws NewsroomError auth.openid_unverified, auth.openid_unknown, auth.blocked
 */
export async function signInWithOpenId(
  strapi: Core.Strapi,
  claims: OpenIdClaims,
  source: Source,
): Promise<SignInStep> {
  const account = await inTransaction(strapi, (sql) => ownerOf(sql, claims));
  if (account) return proceed(strapi, account, 'openid', source);
  const refusal = claims.email && claims.emailVerified ? 'auth.openid_unknown' : 'auth.openid_unverified';
  await recordFailure(strapi, null, source, { step: 'openid', refusal });
  throw new NewsroomError(refusal);
}

async function ownerOf(
  sql: Sql,
  { issuer, subject, email, emailVerified }: OpenIdClaims,
): Promise<Account | null> {
  const bound = await first<{ person_id: number }>(
    sql,
    'select person_id from newsroom.openid_subjects where issuer = ? and subject = ?',
    [issuer, subject],
  );
  if (bound) return accountById(sql, bound.person_id);
  const account = email && emailVerified ? await accountByEmail(sql, email) : null;
  if (!account) return null;
  await first(
    sql,
    'insert into newsroom.openid_subjects (issuer, subject, person_id) values (?, ?, ?) on conflict do nothing',
    [issuer, subject, account.rowId],
  );
  await audit(sql, {
    actor: asPerson(account),
    action: 'account.openid_bound',
    subject: account.personId,
    detail: { issuer, subject },
  });
  return account;
}
