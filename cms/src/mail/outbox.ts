import { mailSendJob } from '@toasoan/domain';
import { randomUUID } from 'node:crypto';
import { first, type Sql } from '../database/sql';
import { enqueue } from '../gate/record';

/** A mail to be sent. */
export interface NewMail {
  /** What it is about: asked for twice, one mail goes out. */
  readonly key: string;
  readonly to: string;
  /** Row id of the person it goes to; null for an address that is nobody's here. */
  readonly personRowId: number | null;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The text opens something (an invitation, a new password): it is forgotten once it has gone out. */
  readonly secret?: boolean;
}

/**
 * Writes a mail into the outbox and queues its job, in the transaction of what it tells of: no commit, no mail. Gives
 * its id, or null when a mail with this key is already there.
 */
export async function queueMail(sql: Sql, mail: NewMail): Promise<string | null> {
  const id = randomUUID().replaceAll('-', '');
  const written = await first<{ id: string }>(
    sql,
    `insert into newsroom.mails
       (id, key, to_address, person_id, subject, body, html, secret, state, attempts, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, now()) on conflict (key) do nothing returning id`,
    [
      id,
      mail.key,
      mail.to,
      mail.personRowId,
      oneLine(mail.subject),
      mail.text,
      mail.html ?? null,
      mail.secret ?? false,
    ],
  );
  if (!written) return null;
  await enqueue(sql, mailSendJob(id));
  return id;
}

/** A subject is one line: a headline with a line break in it writes no header of its own. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
