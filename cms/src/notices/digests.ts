import { digestMail, lastDigestAt, settingsOf } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, rows, type Sql } from '../database/sql';
import { env } from '../env';
import { queueMail } from '../mail/outbox';

const PENDING = `n.mail_way = 'digest' and n.mail_id is null and n.read_at is null`;

/**
 * Writes the digests that are due into the outbox and gives how many. Each person's hour is their own; what was read in
 * the app meanwhile is left out, and with nothing left there is no digest. After a standstill there is one.
 */
export async function composeDigests(strapi: Core.Strapi, now: Date): Promise<number> {
  const people = await rows<{ id: number }>(
    pool(strapi),
    `select distinct n.person_id as id from notifications n where ${PENDING} order by 1`,
  );
  let written = 0;
  for (const { id } of people)
    if (await inTransaction(strapi, (sql) => composeDigest(sql, id, now))) written += 1;
  return written;
}

interface Reader {
  person_id: string;
  name: string;
  email: string;
  settings: unknown;
}

interface Pending {
  id: number;
  text: string;
  asked: string | null;
  by: string | null;
  place: string;
  at: Date;
}

async function composeDigest(sql: Sql, personRowId: number, now: Date): Promise<boolean> {
  const reader = await first<Reader>(
    sql,
    `select p.document_id as person_id, coalesce(p.display_name, p.username) as name, p.email, s.settings
     from up_users p left join newsroom.notice_settings s on s.person_id = p.id
     where p.id = ? and p.blocked is not true for update of p`,
    [personRowId],
  );
  if (!reader) return false;
  const due = lastDigestAt(settingsOf(reader.settings).digestAt, now);
  const pending = await rows<Pending>(
    sql,
    `select n.id, n.text, n.asked, n.done_by as by, coalesce(n.place, '/notifications') as place, n.created_at as at
     from notifications n where n.person_id = ? and ${PENDING} and n.created_at <= ? order by n.id for update`,
    [personRowId, due],
  );
  const words = digestMail(
    pending.map((notice) => ({ ...notice, at: notice.at.toISOString() })),
    { name: reader.name, editorUrl: env.EDITOR_PUBLIC_URL },
  );
  if (!words) return false;
  const key = `digest:${reader.person_id}:${due.toISOString()}`;
  // What came in late for a digest that has gone waits for the next.
  const mailId = await queueMail(sql, { key, to: reader.email, personRowId, ...words });
  if (mailId === null) return false;
  await first(sql, 'update notifications set mail_id = ? where id = any(?)', [
    mailId,
    pending.map(({ id }) => id),
  ]);
  return true;
}
