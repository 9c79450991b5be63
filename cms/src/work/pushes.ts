import {
  NewsroomError,
  pushWords,
  type finishPushSchema,
  type NoticeEvent,
  type PushState,
  type PushWork,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';

interface Row {
  state: PushState;
  attempts: number;
  device_id: string;
  endpoint: string | null;
  p256dh: string | null;
  auth: string | null;
  notice_id: string;
  event: NoticeEvent;
  text: string;
  place: string;
  asked: string | null;
  over: boolean;
  guarded: boolean;
}

/** `over`: read in the app, or too old to ring for. `guarded`: no word of the story may stand on a locked screen. */
async function locked(sql: Sql, id: string): Promise<Row> {
  const row = await first<Row>(
    sql,
    `select t.state, t.attempts, t.device_id, d.endpoint, d.p256dh, d.auth, n.document_id as notice_id, n.event,
            n.text, n.place, n.asked, n.read_at is not null or n.created_at < now() - interval '1 day' as over,
            coalesce((to_jsonb(s)->>'sensitive')::boolean, false)
              or coalesce((to_jsonb(s)->>'embargo_until')::timestamptz > now(), false) as guarded
     from newsroom.pushes t join notifications n on n.id = t.notice_id
     left join newsroom.push_devices d on d.id = t.device_id and d.person_id = n.person_id
     left join stories s on s.id = n.story_id
     where t.id = ? for update of t`,
    [id],
  );
  if (!row) throw new NewsroomError('push.not_found');
  return row;
}

const settle = (sql: Sql, id: string, state: PushState): Promise<unknown> =>
  first(sql, 'update newsroom.pushes set state = ?, settled_at = now() where id = ?', [state, id]);

/** Gives what a device is to be told to a worker, with a new fence. @throws NewsroomError push.not_found */
export function takePush(strapi: Core.Strapi, id: string): Promise<PushWork> {
  return inTransaction(strapi, async (sql) => {
    const row = await locked(sql, id);
    const open = row.state === 'queued' || row.state === 'sending';
    const state: PushState = !open
      ? row.state
      : row.endpoint === null
        ? 'gone'
        : row.over
          ? 'skipped'
          : 'sending';
    if (state === 'sending')
      await first(sql, `update newsroom.pushes set state = 'sending', attempts = attempts + 1 where id = ?`, [
        id,
      ]);
    else if (open) await settle(sql, id, state);
    const words = { id: row.notice_id, text: row.text, place: row.place, guarded: row.guarded };
    return {
      id,
      state,
      fence: state === 'sending' ? row.attempts + 1 : null,
      endpoint: row.endpoint ?? '',
      p256dh: row.p256dh ?? '',
      auth: row.auth ?? '',
      words: pushWords(words),
      urgent: row.asked !== null,
    };
  });
}

/** Takes a worker's result; a device the push service knows no more is forgotten. @throws NewsroomError work.stale */
export function finishPush(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishPushSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const row = await locked(sql, id);
    if (row.state !== 'sending' || row.attempts !== input.fence) throw new NewsroomError('work.stale');
    if (input.outcome === 'failed') {
      await first(
        sql,
        `update newsroom.pushes set state = ?, error = ?, cause = ?, settled_at = case when ? then now() end
         where id = ?`,
        [input.final ? 'failed' : 'queued', input.error, input.cause, input.final, id],
      );
      return;
    }
    await settle(sql, id, input.outcome);
    await first(
      sql,
      input.outcome === 'gone'
        ? 'delete from newsroom.push_devices where id = ?'
        : 'update newsroom.push_devices set last_sent_at = now() where id = ?',
      [row.device_id],
    );
  });
}
