import type { ChannelName } from '@toasoan/domain';
import { sendEarlier } from '../archive/earlier';
import { first, rows } from '../database/sql';
import type { Step } from './act';
import { keepReason } from './keep-reason';
import { sendTo } from './publish';

/** Takes the live edition off every channel it was sent to, and keeps the reason where people look for it. */
export async function withdraw(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { strapi, sql, open } = step;
  const { story } = open;
  if (!story.live) return {};
  const earlier = await sendEarlier(strapi, sql, { rowId: story.id, documentId: story.documentId });
  const channels = await rows<{ channel: ChannelName }>(
    sql,
    // An earlier edition may stand where this one did not go.
    `select distinct channel from deliveries where story_id = ? and operation = 'publish'`,
    [story.id],
  );
  await first(sql, 'update stories set live_edition_id = null where id = ?', [story.id]);
  for (const { channel } of channels) await sendTo(step, channel, 'withdraw', story.live.rowId);
  await keepReason(step);
  return { edition: story.live.number, sent: earlier + channels.length };
}
