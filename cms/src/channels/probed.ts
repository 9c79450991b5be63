import {
  daysLeft,
  formatDate,
  tokenWarning,
  type ErrorId,
  type FanpageAccessWork,
  type probedSchema,
  type Role,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, pool, rows, TODAY, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { writeNotice } from '../notices/write';
import { WORKER } from '../work/worker';
import { secretOf } from './settings';

/** What opens the fanpage, for the worker's door alone. @throws NewsroomError channel.unreadable */
export async function fanpageAccess(strapi: Core.Strapi): Promise<FanpageAccessWork> {
  const opens = await secretOf(pool(strapi), 'fanpage');
  return { access: opens && { pageId: opens.target, token: opens.secret } };
}

/** Who can do something about a connection, and who has to live without it. */
const TOLD: readonly Role[] = ['administrator', 'publishing_officer'];

interface Before {
  error: string | null;
  connected_at: Date;
  probed_at: Date | null;
}

/**
 * Keeps what a probe has found. People are told once when the connection is broken, and once at each of the warnings
 * before it ends. What was found of a page that is connected no more is left aside.
 */
export function reportProbe(strapi: Core.Strapi, probed: z.output<typeof probedSchema>): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const before = await first<Before>(
      sql,
      `select error, connected_at, probed_at from newsroom.channel_settings
       where channel = 'fanpage' and target = ? for update`,
      [probed.pageId],
    );
    if (!before) return;
    await first(
      sql,
      `update newsroom.channel_settings set probed_at = now(), page_name = coalesce(?, page_name),
         ends_at = case when ?::text is null then ?::timestamptz else ends_at end, error = ?, cause = ?
       where channel = 'fanpage'`,
      [probed.pageName, probed.error, probed.endsAt, probed.error, probed.cause],
    );
    if (before.probed_at === null || before.error !== probed.error)
      await audit(sql, {
        actor: WORKER,
        action: probed.error === null ? 'channel.works' : 'channel.broken',
        subject: 'fanpage',
        detail: { pageId: probed.pageId, error: probed.error, endsAt: probed.endsAt },
      });
    await warn(sql, probed, before);
  });
}

async function warn(
  sql: Sql,
  { error, endsAt }: z.output<typeof probedSchema>,
  { connected_at: connectedAt }: Before,
): Promise<void> {
  const since = connectedAt.toISOString();
  if (error !== null) return tell(sql, `broken:${since}:${error}`, BROKEN[error] ?? BROKEN_OTHERWISE);
  const now = new Date();
  const warning = tokenWarning(endsAt, now);
  if (warning === null || endsAt === null) return;
  const left = daysLeft(endsAt, now);
  const when = left === 0 ? 'hôm nay' : `sau ${left} ngày`;
  const text = `Kết nối với trang Facebook hết hạn ${when} (${formatDate(endsAt)}). Sau đó bài phải đăng tay.`;
  return tell(sql, `ends:${endsAt}:${warning}`, text);
}

const BROKEN: Partial<Record<ErrorId, string>> = {
  'fanpage.token_expired':
    'Kết nối với trang Facebook đã hết hạn. Bài chờ được đăng tay cho đến khi nối lại.',
  'fanpage.permission':
    'Kết nối với trang Facebook thiếu quyền đăng bài. Bài chờ được đăng tay cho đến khi nối lại.',
  'fanpage.checkpoint':
    'Facebook yêu cầu xác minh tài khoản đã nối trang. Bài chờ được đăng tay cho đến khi xác minh xong.',
  'fanpage.blocked': 'Facebook đang tạm chặn trang hoặc ứng dụng. Bài chờ được đăng tay.',
};
const BROKEN_OTHERWISE =
  'Kết nối với trang Facebook không dùng được. Bài chờ được đăng tay cho đến khi nối lại.';

const ASKED = 'Quản trị hệ thống mở “Kênh” để kiểm tra và nối lại trang Facebook.';

async function tell(sql: Sql, thing: string, text: string): Promise<void> {
  const people = await rows<{ id: number }>(
    sql,
    `select p.id from up_users p where p.blocked is not true and exists (
       select 1 from newsroom.memberships m where m.person_id = p.id and m.role = any(?)
         and ${TODAY} between m."from" and coalesce(m.until, 'infinity')) order by p.id`,
    [TOLD],
  );
  await writeNotice(
    sql,
    {
      ...{ event: 'channel', group: 'waiting', thing: `channel:fanpage:${thing}`, storyRowId: null },
      ...{ text, asked: ASKED, by: null, place: '/kenh' },
    },
    people.map(({ id }) => id),
  );
}
