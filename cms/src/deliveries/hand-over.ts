import {
  holds,
  NewsroomError,
  type ChannelName,
  type EditionSnapshot,
  type HandOverWork,
  type Operation,
  type Receipt,
} from '@toasoan/domain';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { first, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { lastProof } from './last-proof';

interface Row {
  channel: ChannelName;
  operation: Operation;
  edition_row_id: number;
  story_row_id: number;
  snapshot: EditionSnapshot;
}

/**
 * What the publishing officer needs to do a delivery outside, without what may not be shown on the channel today.
 * @throws NewsroomError story.role, delivery.not_found, delivery.not_by_hand
 */
export async function handOverWork(sql: Sql, caller: Caller, deliveryId: string): Promise<HandOverWork> {
  if (!holds(caller, ['publishing_officer'])) throw new NewsroomError('story.role');
  const row = await first<Row>(
    sql,
    `select d.channel, d.operation, e.id as edition_row_id, d.story_id as story_row_id, e.snapshot
     from deliveries d join editions e on e.id = d.edition_id where d.document_id = ?`,
    [deliveryId],
  );
  if (!row) throw new NewsroomError('delivery.not_found');
  const { channel, operation, snapshot, edition_row_id: editionId } = row;
  if (channel !== 'fanpage') throw new NewsroomError('delivery.not_by_hand');
  const withheld = await withheldOn(sql, channel, shownMedia(editionId, snapshot.media));
  const before: Receipt | null = await lastProof(sql, row.story_row_id, channel);
  return {
    channel,
    operation,
    edition: { ...snapshot, media: without(snapshot.media, withheld.get(editionId)) },
    address: before?.address ?? null,
  };
}
