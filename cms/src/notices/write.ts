import {
  noticeMail,
  pushSendJob,
  routeOf,
  settingsOf,
  type NoticeEvent,
  type NoticeGroup,
  type NoticeRoute,
} from '@toasoan/domain';
import { randomUUID } from 'node:crypto';
import { first, rows, type Sql } from '../database/sql';
import { env } from '../env';
import { enqueue } from '../gate/record';
import { queueMail } from '../mail/outbox';
import { announce } from './announce';

/** A notice before it is anybody's. */
export interface NewNotice {
  readonly event: NoticeEvent;
  readonly group: NoticeGroup;
  /** What it is about: each person is told once. */
  readonly thing: string;
  readonly storyRowId: number | null;
  readonly text: string;
  readonly asked: string | null;
  readonly by: string | null;
  readonly place: string;
}

interface Reader {
  id: number;
  person_id: string;
  name: string;
  email: string;
  settings: unknown;
  device_ids: string[];
}

/**
 * Tells people of something, in the transaction of what happened: the notice in the app, and by each person's settings
 * the mail and the word to their devices. Who was told of this thing already is told nothing.
 */
export async function writeNotice(
  sql: Sql,
  notice: NewNotice,
  personRowIds: readonly number[],
): Promise<void> {
  if (personRowIds.length === 0) return;
  const now = new Date();
  const readers = await rows<Reader>(
    sql,
    `select p.id, p.document_id as person_id, coalesce(p.display_name, p.username) as name, p.email, s.settings,
            (select coalesce(jsonb_agg(d.id order by d.id), '[]'::jsonb) from newsroom.push_devices d
             where d.person_id = p.id) as device_ids
     from up_users p left join newsroom.notice_settings s on s.person_id = p.id
     where p.id = any(?) order by p.id`,
    [personRowIds],
  );
  for (const reader of readers) await tellOne(sql, notice, reader, now);
}

async function tellOne(sql: Sql, notice: NewNotice, reader: Reader, now: Date): Promise<void> {
  const route = routeOf(notice.group, settingsOf(reader.settings), now);
  const id = randomUUID().replaceAll('-', '');
  const written = await first<{ id: number }>(
    sql,
    `insert into notifications (document_id, text, event, place, asked, done_by, thing, mail_way, story_id, person_id,
       created_at, updated_at, published_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), now(), now())
     on conflict (person_id, thing) do nothing returning id`,
    [
      id,
      notice.text,
      notice.event,
      notice.place,
      notice.asked,
      notice.by,
      notice.thing,
      route.mail,
      notice.storyRowId,
      reader.id,
    ],
  );
  if (!written) return;
  if (route.mail === 'now') {
    const told = { ...notice, at: now.toISOString() };
    const words = noticeMail(told, { name: reader.name, editorUrl: env.EDITOR_PUBLIC_URL });
    const mail = { key: `notice:${id}`, to: reader.email, personRowId: reader.id, ...words };
    await first(sql, 'update notifications set mail_id = ? where id = ?', [
      await queueMail(sql, mail),
      written.id,
    ]);
  }
  await toDevices(sql, written.id, reader, route);
  await announce(sql, reader.person_id);
}

async function toDevices(
  sql: Sql,
  noticeRowId: number,
  { device_ids }: Reader,
  { pushAt }: NoticeRoute,
): Promise<void> {
  if (!pushAt) return;
  for (const deviceId of device_ids) {
    const id = randomUUID().replaceAll('-', '');
    await first(
      sql,
      `insert into newsroom.pushes (id, notice_id, device_id, state, attempts, created_at)
       values (?, ?, ?, 'queued', 0, now())`,
      [id, noticeRowId, deviceId],
    );
    await enqueue(sql, { ...pushSendJob(id), runAt: pushAt });
  }
}
