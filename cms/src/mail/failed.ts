import {
  ERRORS,
  mailSendJob,
  maySeeMails,
  NewsroomError,
  type ErrorId,
  type MailsView,
  type MailState,
  type NoticeMailView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, rows, type Sql } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

const sentenceOf = (error: string | null): string =>
  ERRORS[(error !== null && error in ERRORS ? error : 'internal') as ErrorId][1];

/** What became of a mail, in words for the person it went to. */
export const mailView = (state: MailState, error: string | null): NoticeMailView => ({
  state,
  problem: error === null ? null : sentenceOf(error),
});

interface FailedRow {
  id: string;
  to_address: string;
  subject: string;
  created_at: Date;
  settled_at: Date;
  attempts: number;
  error: string | null;
  cause: string | null;
}

/** Mails nobody tries again by himself, newest first; never their text. @throws NewsroomError mails.role */
export async function mailsView(sql: Sql, caller: Caller): Promise<MailsView> {
  if (!maySeeMails(caller)) throw new NewsroomError('mails.role');
  const failed = await rows<FailedRow>(
    sql,
    `select id, to_address, subject, created_at, settled_at, attempts, error, cause from newsroom.mails
     where state = 'failed' order by settled_at desc, id limit 200`,
  );
  const counted = await first<{ waiting: number; sent: number }>(
    sql,
    `select (select count(*)::int from newsroom.mails where state in ('queued', 'sending')) as waiting,
            (select count(*)::int from newsroom.mails where state = 'sent' and settled_at > now() - interval '1 day')
              as sent`,
  );
  return {
    failed: failed.map((row) => ({
      id: row.id,
      to: row.to_address,
      subject: row.subject,
      at: row.created_at.toISOString(),
      failedAt: row.settled_at.toISOString(),
      attempts: row.attempts,
      problem: sentenceOf(row.error),
      cause: row.cause ?? '',
    })),
    waiting: counted?.waiting ?? 0,
    sentToday: counted?.sent ?? 0,
  };
}

/** Sends a failed mail again. @throws NewsroomError mails.role, mail.not_found, mail.closed */
export async function retryMail(strapi: Core.Strapi, caller: Caller, id: string): Promise<MailsView> {
  if (!maySeeMails(caller)) throw new NewsroomError('mails.role');
  await inTransaction(strapi, async (sql) => {
    const row = await first<{ state: MailState }>(
      sql,
      'select state from newsroom.mails where id = ? for update',
      [id],
    );
    if (!row) throw new NewsroomError('mail.not_found');
    if (row.state !== 'failed') throw new NewsroomError('mail.closed');
    await first(
      sql,
      `update newsroom.mails set state = 'queued', error = null, cause = null, settled_at = null where id = ?`,
      [id],
    );
    await enqueue(sql, mailSendJob(id));
    await audit(sql, {
      actor: asActor(caller),
      action: 'mail.retry',
      subject: 'mails',
      detail: { mail: id },
    });
  });
  return mailsView(pool(strapi), caller);
}
