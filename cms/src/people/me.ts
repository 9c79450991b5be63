import type { Me, NotificationView } from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import type { Caller } from './caller';

/** Who the caller is, in which units and roles now. */
export async function me(sql: Sql, caller: Caller): Promise<Me> {
  const unread = await first<{ count: number }>(
    sql,
    'select count(*)::int as count from notifications where person_id = ? and read_at is null',
    [caller.rowId],
  );
  return {
    id: caller.personId,
    name: caller.name,
    email: caller.email,
    memberships: caller.memberships.map((m) => ({
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
  const found = await rows<{ id: string; text: string; story_id: string | null; at: Date; read: boolean }>(
    sql,
    `select n.document_id as id, n.text, s.document_id as story_id, n.created_at as at, n.read_at is not null as read
     from notifications n left join stories s on s.id = n.story_id
     where n.person_id = ? order by n.id desc limit 100`,
    [caller.rowId],
  );
  return found.map((row) => ({
    id: row.id,
    text: row.text,
    storyId: row.story_id,
    at: row.at.toISOString(),
    read: row.read,
  }));
}

/** Marks all of the caller's notices as read. */
export async function readNotifications(sql: Sql, caller: Caller): Promise<void> {
  await first(sql, 'update notifications set read_at = now() where person_id = ? and read_at is null', [
    caller.rowId,
  ]);
}
