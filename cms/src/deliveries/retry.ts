import { channelDeliverJob, holds, NewsroomError, rightOf, type DeliveryView } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { deliveryView } from './view';

/**
 * Tries a failed delivery again. For the publishing officer.
 * @throws NewsroomError story.role, delivery.not_found, delivery.closed
 */
export async function retryDelivery(
  strapi: Core.Strapi,
  caller: Caller,
  deliveryId: string,
): Promise<DeliveryView> {
  if (!holds(caller, ['publishing_officer'])) throw new NewsroomError('story.role');
  return inTransaction(strapi, async (sql) => {
    const row = await first<{ state: string; story_id: string }>(
      sql,
      `select d.state, s.document_id as story_id from deliveries d join stories s on s.id = d.story_id
       where d.document_id = ? for update of d`,
      [deliveryId],
    );
    if (!row) throw new NewsroomError('delivery.not_found');
    if (row.state !== 'failed') throw new NewsroomError('delivery.closed');
    return throughGate(sql, 'work', async () => {
      await first(
        sql,
        `update deliveries set state = 'pending', error = null, cause = null, settled_at = null, updated_at = now()
         where document_id = ?`,
        [deliveryId],
      );
      await enqueue(sql, channelDeliverJob(deliveryId, row.story_id));
      await audit(sql, {
        actor: asActor(caller, rightOf(caller, ['publishing_officer'])),
        action: 'delivery.retry',
        subject: row.story_id,
        detail: { delivery: deliveryId },
      });
      const view = await deliveryView(sql, deliveryId);
      if (!view) throw new NewsroomError('delivery.not_found');
      return view;
    });
  });
}
