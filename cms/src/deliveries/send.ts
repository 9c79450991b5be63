import { channelDeliverJob, FOLLOWS, type ChannelName, type Operation } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, rows, type Sql } from '../database/sql';
import { enqueue } from '../gate/record';

/** What is sent where. Row ids are the database's, `storyId` is the document's. */
export interface Sending {
  readonly channel: ChannelName;
  readonly operation: Operation;
  readonly editionRowId: number;
  readonly storyRowId: number;
  readonly storyId: string;
  /** Nobody waits for it: it goes behind what somebody waits for. */
  readonly idle?: boolean;
}

const IDLE = 10;

/**
 * A delivery is a row first, then a job of the same transaction; the job of one that follows another channel
 * ({@link FOLLOWS}) is queued when that has been delivered. Called inside the gate. Gives the delivery's document id.
 */
export async function send(
  strapi: Core.Strapi,
  sql: Sql,
  { channel, operation, editionRowId, storyRowId, storyId, idle = false }: Sending,
): Promise<string> {
  const { documentId } = await strapi.documents('api::delivery.delivery').create({
    data: { channel, operation, state: 'pending', attempts: 0, edition: editionRowId, story: storyRowId },
  });
  if (operation === 'withdraw' || (await mayGo(sql, channel, editionRowId)))
    await enqueue(sql, {
      ...channelDeliverJob(documentId, storyId, channel),
      ...(idle ? { priority: IDLE } : {}),
    });
  return documentId;
}

/** Whether what a channel follows stands: the newest delivery of the edition there is delivered, or it goes nowhere. */
export async function mayGo(sql: Sql, channel: ChannelName, editionRowId: number): Promise<boolean> {
  const ahead = FOLLOWS[channel];
  if (!ahead) return true;
  const row = await first<{ state: string }>(
    sql,
    `select state from deliveries where edition_id = ? and channel = ? and operation = 'publish'
     order by id desc limit 1`,
    [editionRowId, ahead],
  );
  return !row || row.state === 'delivered';
}

/** Queues what waited for a channel that has just been served: its followers, and the story's next delivery there. */
export async function sendWaiting(
  sql: Sql,
  { channel, editionRowId, storyRowId, storyId }: Omit<Sending, 'operation'>,
): Promise<void> {
  const followers = Object.entries(FOLLOWS)
    .filter(([, ahead]) => ahead === channel)
    .map(([name]) => name);
  const waiting = await rows<{ id: string; channel: ChannelName }>(
    sql,
    `select document_id as id, channel from deliveries
     where state = 'pending' and story_id = ? and ((edition_id = ? and operation = 'publish' and channel = any(?)) or channel = ?)
     order by id`,
    [storyRowId, editionRowId, followers, channel],
  );
  for (const one of waiting) await enqueue(sql, channelDeliverJob(one.id, storyId, one.channel));
}
