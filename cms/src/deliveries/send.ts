import { channelDeliverJob, type ChannelName, type Operation } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { Sql } from '../database/sql';
import { enqueue } from '../gate/record';

/** What is sent where. Row ids are the database's, `storyId` is the document's. */
export interface Sending {
  readonly channel: ChannelName;
  readonly operation: Operation;
  readonly editionRowId: number;
  readonly storyRowId: number;
  readonly storyId: string;
}

/** A delivery is a row first, then a job of the same transaction. Called inside the gate. */
export async function send(
  strapi: Core.Strapi,
  sql: Sql,
  { channel, operation, editionRowId, storyRowId, storyId }: Sending,
): Promise<void> {
  const delivery = await strapi.documents('api::delivery.delivery').create({
    data: { channel, operation, state: 'pending', attempts: 0, edition: editionRowId, story: storyRowId },
  });
  await enqueue(sql, channelDeliverJob(delivery.documentId, storyId));
}
