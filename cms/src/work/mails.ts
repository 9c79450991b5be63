import { NewsroomError, type finishMailSchema, type MailState, type MailWork } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';

interface Row {
  state: MailState;
  attempts: number;
  to_address: string;
  subject: string;
  body: string | null;
  html: string | null;
  created_at: Date;
}

async function locked(sql: Sql, id: string): Promise<Row> {
  const row = await first<Row>(
    sql,
    'select state, attempts, to_address, subject, body, html, created_at from newsroom.mails where id = ? for update',
    [id],
  );
  if (!row) throw new NewsroomError('mail.not_found');
  return row;
}

/** Gives a mail to a worker, with a new fence (the try's number). @throws NewsroomError mail.not_found */
export function takeMail(strapi: Core.Strapi, id: string): Promise<MailWork> {
  return inTransaction(strapi, async (sql) => {
    const row = await locked(sql, id);
    const open = row.state === 'queued' || row.state === 'sending';
    if (open)
      await first(sql, `update newsroom.mails set state = 'sending', attempts = attempts + 1 where id = ?`, [
        id,
      ]);
    return {
      id,
      state: open ? 'sending' : row.state,
      fence: open ? row.attempts + 1 : null,
      to: row.to_address,
      subject: row.subject,
      text: row.body ?? '',
      html: row.html,
      createdAt: row.created_at.toISOString(),
    };
  });
}

/** Takes a worker's result. @throws NewsroomError mail.not_found, work.stale when the fence is an older one */
export function finishMail(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishMailSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const row = await locked(sql, id);
    if (row.state !== 'sending' || row.attempts !== input.fence) throw new NewsroomError('work.stale');
    if (input.outcome === 'sent')
      await first(
        sql,
        `update newsroom.mails set state = 'sent', answer = ?, error = null, cause = null, settled_at = now(),
           body = case when secret then null else body end, html = case when secret then null else html end
         where id = ?`,
        [input.answer, id],
      );
    else
      await first(
        sql,
        `update newsroom.mails set state = ?, error = ?, cause = ?, settled_at = case when ? then now() end
         where id = ?`,
        [input.final ? 'failed' : 'queued', input.error, input.cause, input.final, id],
      );
  });
}
