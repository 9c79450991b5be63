import { FOR_A_PERSON, NewsroomError } from '@toasoan/domain';
import { deliver } from '../channels/deliver.ts';
import { describeFault } from './describe-fault.ts';
import type { Handler } from './handler.ts';
import { recordFailure } from './record-failure.ts';

/** Tries of one delivery after which a channel that keeps it waiting counts as failed: about a day of hourly waits. */
const MOST_TRIES = 36;

/**
 * Takes an edition to a channel, or off it. Every failed try is recorded and tried again, but for those where only a
 * person can help: they are handed over. A channel that takes nothing before a time is left alone until then.
 */
export const channelDeliver: Handler<'channel.deliver'> = async (
  { deliveryId },
  { cms, channels, log },
  attempt,
) => {
  const work = await cms.takeDelivery(deliveryId);
  const { fence } = work;
  if (fence === null) return;
  const failed = async (fault: unknown): Promise<null> => {
    const described = { fence, ...describeFault(fault) };
    const waitMs = fence < MOST_TRIES ? waitIn(fault) : null;
    if (isForPerson(fault)) {
      await cms.finishDelivery(deliveryId, { outcome: 'handed_over', ...described });
      log.info({ deliveryId, channel: work.channel, reason: fault.id }, 'handed over to a person');
      return null;
    }
    if (waitMs !== null) {
      await cms.finishDelivery(deliveryId, { outcome: 'waits', ...described, waitMs });
      log.info({ deliveryId, channel: work.channel, reason: described.error, waitMs }, 'waits');
      return null;
    }
    const final = attempt.last || fence >= MOST_TRIES;
    const record = (): Promise<void> =>
      cms.finishDelivery(deliveryId, { outcome: 'failed', ...described, final });
    return recordFailure(fault, record, log);
  };
  // The fence counts every try, also those before a person had it tried again.
  const options = {
    again: fence > 1,
    signal: attempt.signal,
    remember: (notes: Readonly<Record<string, unknown>>) => cms.noteDelivery(deliveryId, { fence, notes }),
  };
  const receipt = await deliver(channels[work.channel], work, options).catch(failed);
  if (receipt === null) return;
  await cms.finishDelivery(deliveryId, { outcome: 'delivered', fence, receipt });
  log.info({ deliveryId, operation: work.operation, address: receipt.address }, 'delivered');
};

const isForPerson = (fault: unknown): fault is NewsroomError =>
  fault instanceof NewsroomError && FOR_A_PERSON.has(fault.id);

/** How long the channel asked to be left alone; null: it did not. */
function waitIn(fault: unknown): number | null {
  const told = fault instanceof NewsroomError ? fault.details?.['waitMs'] : undefined;
  return typeof told === 'number' ? Math.round(told) : null;
}
