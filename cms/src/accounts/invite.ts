import { invitationLetter, mayAdminister, NewsroomError, type LinkToHandOver } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { queueMail } from '../mail/outbox';
import { asActor, type Caller } from '../people/caller';
import { makeLink } from './links';
import { accountOf, type Account } from './person';

/** A new link for who has not set a password yet; those before are worth nothing. @throws NewsroomError account.role, account.not_found */
export function inviteAgain(strapi: Core.Strapi, caller: Caller, personId: string): Promise<LinkToHandOver> {
  if (!mayAdminister(caller)) throw new NewsroomError('account.role');
  return inTransaction(strapi, async (sql) => {
    const account = await accountOf(sql, personId);
    if (!account || account.passwordHash !== null) throw new NewsroomError('account.not_found');
    await revokeLinks(sql, account);
    return sendInvitation(sql, caller, account);
  });
}

export const revokeLinks = (sql: Sql, { rowId }: Account): Promise<unknown> =>
  first(
    sql,
    'update newsroom.account_links set revoked_at = now() where person_id = ? and used_at is null and revoked_at is null',
    [rowId],
  );

/** Mails a link to set the password to who was added, in the transaction at hand. */
export async function sendInvitation(sql: Sql, caller: Caller, account: Account): Promise<LinkToHandOver> {
  const link = await makeLink(sql, account, 'invitation');
  await queueMail(sql, {
    ...invitationLetter({
      name: account.name,
      inviter: caller.name,
      link: link.address,
      until: link.expiresAt,
    }),
    key: `invitation:${link.hash}`,
    to: account.email,
    personRowId: account.rowId,
    secret: true,
  });
  await audit(sql, {
    actor: asActor(caller),
    action: 'account.invited',
    subject: account.personId,
    detail: { until: link.expiresAt.toISOString() },
  });
  return { personId: account.personId, link: link.address, expiresAt: link.expiresAt.toISOString() };
}
