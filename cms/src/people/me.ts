import type { MailState, Me, NotificationView } from '@toasoan/domain';
import { first, rows, TODAY, type Sql } from '../database/sql';
import { mailView } from '../mail/failed';
import { announce } from '../notices/announce';
import type { Caller } from './caller';

/**
 * Who the caller is, in which units and roles now. Parts in units that have ended, taken over with what is left of them,
 * are for the rules about stories; nothing new is done there.
 */
export async function me(sql: Sql, caller: Caller): Promise<Me> {
  const there = await rows<{ id: number }>(
    sql,
    `select id from units where id = any(?) and coalesce(until, 'infinity') >= ${TODAY}`,
    [caller.memberships.map((m) => m.unitRowId)],
  );
  const current = new Set(there.map(({ id }) => id));
  const unread = await first<{ count: number }>(
    sql,
    'select count(*)::int as count from notifications where person_id = ? and read_at is null',
    [caller.rowId],
  );
  return {
    id: caller.personId,
    name: caller.name,
    email: caller.email,
    memberships: caller.memberships
      .filter((m) => current.has(m.unitRowId))
      .map((m) => ({
        unitId: m.unitId,
        role: m.role,
        from: m.from,
        until: m.until,
        ...(m.delegated ? { delegated: m.delegated } : {}),
        unit: { id: m.unitId, code: m.unitCode, name: m.unitName },
      })),
    unreadNotifications: unread?.count ?? 0,
  };
}

/** The caller's latest notices, newest first, a hundred at most. */
export async function notifications(sql: Sql, caller: Caller): Promise<NotificationView[]> {
  const found = await rows<NoticeRow>(
    sql,
    `select n.document_id as id, n.text, s.document_id as story_id, n.place, n.asked, n.done_by, n.created_at as at,
            n.read_at is not null as read, m.state as mail_state, m.error as mail_error
     from notifications n left join stories s on s.id = n.story_id left join newsroom.mails m on m.id = n.mail_id
     where n.person_id = ? order by n.id desc limit 100`,
    [caller.rowId],
  );
  return found.map((row) => ({
    id: row.id,
    text: row.text,
    storyId: row.story_id,
    place: row.place ?? (row.story_id === null ? '/notifications' : `/stories/${row.story_id}`),
    asked: row.asked,
    by: row.done_by,
    at: row.at.toISOString(),
    read: row.read,
    mail: row.mail_state && mailView(row.mail_state, row.mail_error),
  }));
}

interface NoticeRow {
  id: string;
  text: string;
  story_id: string | null;
  place: string | null;
  asked: string | null;
  done_by: string | null;
  at: Date;
  read: boolean;
  mail_state: MailState | null;
  mail_error: string | null;
}

/** Marks all of the caller's notices as read, on every page they have open. */
export async function readNotifications(sql: Sql, caller: Caller): Promise<void> {
  const read = await rows(
    sql,
    'update notifications set read_at = now() where person_id = ? and read_at is null returning id',
    [caller.rowId],
  );
  if (read.length > 0) await announce(sql, caller.personId);
}
