import {
  invitationLetter,
  mayAdministerAccounts,
  NewsroomError,
  type inviteSchema,
  type LinkToHandOver,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asOwnWork } from '../gate/scope';
import { queueMail } from '../mail/outbox';
import { asActor, type Caller } from '../people/caller';
import { makeLink } from './links';
import { accountByEmail, accountOf, actAs, userService, type Account } from './person';

type Invitation = z.output<typeof inviteSchema>;

/**
 * Makes an account without a password, gives it its first part in a unit, and mails a link to set the password.
 * @throws NewsroomError account.role, account.email_taken, request.invalid for a unit there is not
 */
export function invite(strapi: Core.Strapi, caller: Caller, invitation: Invitation): Promise<LinkToHandOver> {
  if (!mayAdministerAccounts(caller)) throw new NewsroomError('account.role');
  return inTransaction(strapi, async (sql) => {
    const email = invitation.email.toLowerCase();
    await first(sql, 'select pg_advisory_xact_lock(726104)');
    if (
      await first(sql, 'select 1 from up_users where lower(email) = ? or lower(username) = ?', [email, email])
    )
      throw new NewsroomError('account.email_taken');
    await mustBeUnit(sql, invitation.unitId);
    await actAs(sql, asActor(caller));
    const role = await first<{ id: number }>(sql, "select id from up_roles where type = 'authenticated'");
    const { documentId } = await userService(strapi).add({
      username: email,
      email,
      displayName: invitation.name,
      provider: 'local',
      confirmed: false,
      blocked: false,
      role: role?.id,
    });
    const { unitId: unit, role: part, from, until } = invitation;
    await asOwnWork(() =>
      strapi
        .documents('api::membership.membership')
        .create({ data: { person: documentId, unit, role: part, from, until } as never }),
    );
    const account = await accountByEmail(sql, email);
    if (!account) throw new Error('Expected the account that was added');
    await audit(sql, {
      actor: asActor(caller),
      action: 'membership.begun',
      subject: account.personId,
      detail: { unit, role: part, from, until },
    });
    return sendInvitation(sql, caller, account);
  });
}

/** A new link for who has not set a password yet; those before are worth nothing. @throws NewsroomError account.role, account.not_found */
export function inviteAgain(strapi: Core.Strapi, caller: Caller, personId: string): Promise<LinkToHandOver> {
  if (!mayAdministerAccounts(caller)) throw new NewsroomError('account.role');
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

async function mustBeUnit(sql: Sql, unitId: string): Promise<void> {
  if (!(await first(sql, 'select 1 from units where document_id = ?', [unitId])))
    throw new NewsroomError('request.invalid', { problems: [{ path: 'unitId', message: unitId }] });
}

async function sendInvitation(sql: Sql, caller: Caller, account: Account): Promise<LinkToHandOver> {
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
