import {
  isErrorId,
  type ChannelName,
  type DeliveryState,
  type DeliveryView,
  type Operation,
  type Receipt,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

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
}

/** The deliveries matching a condition on `d` (deliveries) or `s` (stories), newest first. */
async function deliveries(sql: Sql, condition: string, value: string): Promise<DeliveryView[]> {
  const found = await rows<DeliveryRow>(
    sql,
    `select d.document_id as id, d.channel, d.operation, d.state, e.number, d.attempts, d.error, d.receipt,
            d.created_at, d.settled_at
     from deliveries d join editions e on e.id = d.edition_id join stories s on s.id = d.story_id
     where ${condition} order by d.id desc`,
    [value],
  );
  return found.map((row) => ({
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
  }));
}

export const deliveriesOfStory = (sql: Sql, storyId: string): Promise<DeliveryView[]> =>
  deliveries(sql, 's.document_id = ?', storyId);

export const deliveryView = async (sql: Sql, deliveryId: string): Promise<DeliveryView | null> =>
  (await deliveries(sql, 'd.document_id = ?', deliveryId))[0] ?? null;
