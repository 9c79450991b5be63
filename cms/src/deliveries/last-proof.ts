import type { ChannelName, Receipt } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/** Of `d` (deliveries): no later withdrawal has taken off what it put there. The newsroom's own channels keep the story's place. */
const STANDS = `
(d.channel in ('website', 'archive') or not exists (
   select 1 from deliveries w where w.story_id = d.story_id and w.channel = d.channel and w.operation = 'withdraw'
     and w.state = 'delivered' and w.id > d.id))`;

/** What was last proved of a story on a channel by a publication; null: nothing. */
export async function lastProof(sql: Sql, storyRowId: number, channel: ChannelName): Promise<Receipt | null> {
  const last = await first<{ receipt: Receipt }>(
    sql,
    `select d.receipt from deliveries d where d.story_id = ? and d.channel = ? and d.operation = 'publish'
       and d.state = 'delivered' and ${STANDS}
     order by d.settled_at desc, d.id desc limit 1`,
    [storyRowId, channel],
  );
  return last?.receipt ?? null;
}

/** Before which instant nothing of a story was tried on a channel, by the newsroom or by hand; null: nothing ever was. */
export async function triedSince(sql: Sql, storyRowId: number, channel: ChannelName): Promise<string | null> {
  const row = await first<{ since: Date | null }>(
    sql,
    `select min(d.created_at) as since from deliveries d where d.story_id = ? and d.channel = ?
       and d.operation = 'publish' and (d.attempts > 0 or d.state in ('by_hand', 'delivered')) and ${STANDS}`,
    [storyRowId, channel],
  );
  return row?.since?.toISOString() ?? null;
}
