import {
  channelNames,
  holds,
  isErrorId,
  openDeliveryActions,
  type ChannelName,
  type DeliveryState,
  type DeliveryView,
  type Operation,
  type Receipt,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';

interface DeliveryRow {
  id: string;
  channel: ChannelName;
  operation: Operation;
  state: DeliveryState;
  number: number;
  attempts: number;
  error: string | null;
  receipt: Receipt | null;
  created_at: Date;
  settled_at: Date | null;
  story_row_id: number;
  current: boolean;
}

/**
 * Of `d` (deliveries) with its `s` (stories): no newer one of the story on its channel, and it is about what is live;
 * the archive keeps every edition.
 */
export const CURRENT = `
(not exists (select 1 from deliveries n where n.story_id = d.story_id and n.channel = d.channel and n.id > d.id)
 and (d.channel = 'archive' or case d.operation when 'publish' then s.live_edition_id = d.edition_id
                                                else s.live_edition_id is null end)) is true`;

/** The deliveries matching a condition on `d` (deliveries) or `s` (stories), newest first. */
function matching(sql: Sql, condition: string, value: unknown): Promise<DeliveryRow[]> {
  return rows<DeliveryRow>(
    sql,
    `select d.document_id as id, d.channel, d.operation, d.state, e.number, d.attempts, d.error, d.receipt,
            d.created_at, d.settled_at, d.story_id as story_row_id, ${CURRENT} as current
     from deliveries d join editions e on e.id = d.edition_id join stories s on s.id = d.story_id
     where ${condition} order by d.id desc`,
    [value],
  );
}

const toView = (row: DeliveryRow, caller: Caller): DeliveryView => ({
  id: row.id,
  channel: row.channel,
  operation: row.operation,
  state: row.state,
  editionNumber: row.number,
  attempts: row.attempts,
  error: isErrorId(row.error) ? row.error : null,
  receipt: row.receipt,
  createdAt: row.created_at.toISOString(),
  settledAt: row.settled_at?.toISOString() ?? null,
  actions: holds(caller, ['publishing_officer']) ? openDeliveryActions(row) : [],
});

/** The deliveries of a story, newest first, with what the caller may do with each. */
export const deliveriesOfStory = async (sql: Sql, storyId: string, caller: Caller): Promise<DeliveryView[]> =>
  (await matching(sql, 's.document_id = ?', storyId)).map((row) => toView(row, caller));

export const deliveryView = async (
  sql: Sql,
  deliveryId: string,
  caller: Caller,
): Promise<DeliveryView | null> =>
  (await matching(sql, 'd.document_id = ?', deliveryId)).map((row) => toView(row, caller))[0] ?? null;

/** The newest delivery on each channel of each of these stories (row ids), channels in their order. */
export async function newestDeliveriesOf(
  sql: Sql,
  storyRowIds: readonly number[],
  caller: Caller,
): Promise<ReadonlyMap<number, readonly DeliveryView[]>> {
  const found = await matching(
    sql,
    `d.story_id = any(?::int[]) and not exists (
       select 1 from deliveries n where n.story_id = d.story_id and n.channel = d.channel and n.id > d.id)`,
    storyRowIds,
  );
  found.sort((a, b) => channelNames.indexOf(a.channel) - channelNames.indexOf(b.channel));
  const byStory = new Map<number, DeliveryView[]>();
  for (const row of found)
    byStory.set(row.story_row_id, [...(byStory.get(row.story_row_id) ?? []), toView(row, caller)]);
  return byStory;
}
