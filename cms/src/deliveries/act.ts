import {
  channelDeliverJob,
  decideDelivery,
  holds,
  NewsroomError,
  placeAddress,
  rightOf,
  type actOnDeliverySchema,
  type ChannelName,
  type DeliveryAction,
  type DeliveryState,
  type DeliveryView,
  type Operation,
  type Receipt,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit, dequeue, enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { mayGo, send } from './send';
import { CURRENT, deliveryView } from './view';
import { waitForStory } from './wait-for-story';

interface Row {
  id: string;
  channel: ChannelName;
  operation: Operation;
  state: DeliveryState;
  edition_row_id: number;
  hash: string;
  story_row_id: number;
  story_id: string;
  current: boolean;
}

const LOCKED = `
select d.document_id as id, d.channel, d.operation, d.state, d.edition_id as edition_row_id, e.hash, d.story_id as story_row_id,
       s.document_id as story_id, ${CURRENT} as current
from deliveries d join editions e on e.id = d.edition_id join stories s on s.id = d.story_id
where d.document_id = ? for update of d`;

/**
 * Does with a delivery what its table allows, for the publishing officer. What a person did outside is told with its
 * address, and stands in the receipt as their word.
 * @throws NewsroomError story.role, delivery.not_found, delivery.closed, delivery.overtaken, delivery.not_by_hand,
 * delivery.withdrawal, delivery.address_required
 */
export async function actOnDelivery(
  strapi: Core.Strapi,
  caller: Caller,
  deliveryId: string,
  action: DeliveryAction,
  input: z.output<typeof actOnDeliverySchema>,
): Promise<DeliveryView> {
  if (!holds(caller, ['publishing_officer'])) throw new NewsroomError('story.role');
  return inTransaction(strapi, async (sql) => {
    await waitForStory(sql, deliveryId);
    const row = await first<Row>(sql, LOCKED, [deliveryId]);
    if (!row) throw new NewsroomError('delivery.not_found');
    const decision = decideDelivery(row, action);
    if (!decision.ok) throw new NewsroomError(decision.reason);
    const actor = asActor(caller, rightOf(caller, ['publishing_officer']));
    return throughGate(sql, 'work', async () => {
      const receipt = action === 'confirm' ? wordOf(row, input.address ?? '', actor.name) : null;
      const changed = decision.to === null ? await again(strapi, sql, row) : row.id;
      if (decision.to !== null) await become(sql, row, decision.to, receipt);
      await audit(sql, {
        actor,
        action: `delivery.${action}`,
        subject: row.story_id,
        detail: {
          ...{ delivery: deliveryId, channel: row.channel, operation: row.operation },
          ...(receipt ? { address: receipt.address } : {}),
          ...(decision.to === null ? { sent: 1 } : {}),
        },
      });
      const view = await deliveryView(sql, changed, caller);
      if (!view) throw new NewsroomError('delivery.not_found');
      return view;
    });
  });
}

const again = (strapi: Core.Strapi, sql: Sql, row: Row): Promise<string> =>
  send(strapi, sql, {
    ...{ channel: row.channel, operation: row.operation, editionRowId: row.edition_row_id },
    ...{ storyRowId: row.story_row_id, storyId: row.story_id },
  });

async function become(sql: Sql, row: Row, to: DeliveryState, receipt: Receipt | null): Promise<void> {
  await first(
    sql,
    `update deliveries set state = ?, error = null, cause = null, receipt = ?::jsonb, updated_at = now(),
       settled_at = case when ? then now() end where document_id = ?`,
    [to, receipt ? JSON.stringify(receipt) : null, to === 'delivered', row.id],
  );
  const job = channelDeliverJob(row.id, row.story_id, row.channel);
  if (to !== 'pending') await dequeue(sql, job.key);
  else if (row.operation === 'withdraw' || (await mayGo(sql, row.channel, row.edition_row_id)))
    await enqueue(sql, job);
}

/** What a person says they did outside: nobody read it back, and the receipt says so. */
function wordOf({ channel, operation, hash }: Row, text: string, name: string): Receipt {
  const address = placeAddress(channel, text);
  if (address === null) throw new NewsroomError('delivery.address_required');
  return {
    address,
    editionHash: operation === 'publish' ? hash : null,
    readAt: new Date().toISOString(),
    evidence: { byHand: name },
  };
}
