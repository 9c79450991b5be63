import type { ChannelName } from '@toasoan/domain';
import { first, rows } from '../database/sql';
import type { Step } from './act';
import { keepReason } from './keep-reason';
import { sendTo } from './publish';

/** Takes the live edition off every channel it was sent to, and keeps the reason where people look for it. */
export async function withdraw(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { sql, open } = step;
  const { story } = open;
  if (!story.live) return {};
  const channels = await rows<{ channel: ChannelName }>(
    sql,
    `select distinct channel from deliveries where edition_id = ? and operation = 'publish'`,
    [story.live.rowId],
  );
  await first(sql, 'update stories set live_edition_id = null where id = ?', [story.id]);
  for (const { channel } of channels) await sendTo(step, channel, 'withdraw', story.live.rowId);
  await keepReason(step);
  return { edition: story.live.number, sent: channels.length };
}
