import { NewsroomError, placeOf } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction } from '../database/sql';
import type { Caller } from '../people/caller';
import { writeNotice } from './write';

/**
 * Sends the caller a notice they asked for, along the ways they chose for what waits for them. Once a minute.
 * @throws NewsroomError notices.too_soon
 */
export async function sendTestNotice(strapi: Core.Strapi, caller: Caller): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    await first(sql, 'select id from up_users where id = ? for update', [caller.rowId]);
    const before = await first(
      sql,
      `select id from notifications where person_id = ? and event = 'test' and created_at > now() - interval '1 minute'`,
      [caller.rowId],
    );
    if (before) throw new NewsroomError('notices.too_soon');
    const notice = {
      event: 'test',
      group: 'waiting',
      thing: `test:${Date.now()}`,
      storyRowId: null,
      text: 'Đây là thông báo thử bạn vừa yêu cầu.',
      asked: null,
      by: null,
      place: placeOf('test', 'author', ''),
    } as const;
    await writeNotice(sql, notice, [caller.rowId]);
  });
}
