import {
  linkAddress,
  LINK_HOURS,
  NewsroomError,
  passwordChangedLetter,
  resetLetter,
  type LinkPurpose,
  type LinkView,
  type SignInStep,
  type Source,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, type Sql } from '../database/sql';
import { env } from '../env';
import { audit } from '../gate/record';
import { queueMail } from '../mail/outbox';
import { mustBeGoodPassword, setPassword } from './password';
import { accountByEmail, accountById, actAs, asPerson, visitor, type Account } from './person';
import { randomToken, sha256 } from './seal';
import { proceed } from './sign-in';

export interface MadeLink {
  readonly address: string;
  readonly expiresAt: Date;
  /** Names the link, and opens nothing. */
  readonly hash: string;
}

/** Makes a link of which only the hash is kept. */
export async function makeLink(
  sql: Sql,
  account: Pick<Account, 'rowId'>,
  purpose: LinkPurpose,
): Promise<MadeLink> {
  const token = randomToken();
  const hash = sha256(token);
  const made = await first<{ expires_at: Date }>(
    sql,
    `insert into newsroom.account_links (token_hash, person_id, purpose, expires_at)
     values (?, ?, ?, now() + ? * interval '1 hour') returning expires_at`,
    [hash, account.rowId, purpose, LINK_HOURS[purpose]],
  );
  if (!made) throw new Error('Expected the link that was inserted');
  return { address: linkAddress(env.EDITOR_PUBLIC_URL, token), expiresAt: made.expires_at, hash };
}

/** Between two mails to one person: whoever asks again and again fills no mailbox. */
const PAUSE = "interval '5 minutes'";

/**
 * Mails a link for a new password, if the address has an account. Whoever waits for it learns by answer or time whether
 * there is one: do not wait.
 */
export async function sendResetLink(strapi: Core.Strapi, email: string, source: Source): Promise<void> {
  const account = await accountByEmail(pool(strapi), email);
  if (!account || account.blocked) return;
  await inTransaction(strapi, async (sql) => {
    await first(sql, 'select 1 from up_users where id = ? for update', [account.rowId]);
    const recent = await first(
      sql,
      `select 1 from newsroom.account_links where person_id = ? and purpose = 'reset' and made_at > now() - ${PAUSE}
         and used_at is null and revoked_at is null`,
      [account.rowId],
    );
    if (recent) return;
    const link = await makeLink(sql, account, 'reset');
    const letter = resetLetter({ name: account.name, link: link.address, until: link.expiresAt });
    await queueMail(sql, {
      ...letter,
      key: `reset:${link.hash}`,
      to: account.email,
      personRowId: account.rowId,
      secret: true,
    });
    await audit(sql, {
      actor: visitor(source.address),
      action: 'account.reset_asked',
      subject: account.personId,
      detail: {},
    });
  });
}

interface OpenLink {
  readonly person_id: number;
  readonly purpose: LinkPurpose;
}

async function openLink(sql: Sql, token: string): Promise<{ account: Account; purpose: LinkPurpose }> {
  const link = await first<OpenLink>(
    sql,
    `select person_id, purpose from newsroom.account_links
     where token_hash = ? and used_at is null and revoked_at is null and expires_at > now() for update`,
    [sha256(token)],
  );
  const account = link && (await accountById(sql, link.person_id));
  if (!account || account.blocked) throw new NewsroomError('auth.link_invalid');
  return { account, purpose: link.purpose };
}

/** Whose link it is. @throws NewsroomError auth.link_invalid */
export async function lookAtLink(strapi: Core.Strapi, token: string): Promise<LinkView> {
  const { account, purpose } = await inTransaction(strapi, (sql) => openLink(sql, token));
  return { purpose, email: account.email, name: account.name };
}

/**
 * Sets the password, once; every session of the person ends, and who set it goes on to sign in.
 * @throws NewsroomError auth.link_invalid, account.password_refused (the link can be used again then)
 */
export async function useLink(
  strapi: Core.Strapi,
  { token, password }: { readonly token: string; readonly password: string },
  source: Source,
): Promise<SignInStep> {
  const account = await inTransaction(strapi, async (sql) => {
    const { account: owner, purpose } = await openLink(sql, token);
    await mustBeGoodPassword(password, owner);
    await first(sql, 'update newsroom.account_links set used_at = now() where token_hash = ?', [
      sha256(token),
    ]);
    await actAs(sql, asPerson(owner));
    await setPassword(strapi, owner, password);
    await audit(sql, {
      actor: asPerson(owner),
      action: 'account.link_used',
      subject: owner.personId,
      detail: { purpose, address: source.address },
    });
    if (purpose === 'reset') await tellOfNewPassword(sql, owner);
    return (await accountById(sql, owner.rowId)) ?? owner;
  });
  return proceed(strapi, account, 'link', source);
}

export async function tellOfNewPassword(sql: Sql, account: Account): Promise<void> {
  const at = new Date();
  await queueMail(sql, {
    ...passwordChangedLetter({ name: account.name, at }),
    key: `password:${account.personId}:${at.toISOString()}`,
    to: account.email,
    personRowId: account.rowId,
  });
}
