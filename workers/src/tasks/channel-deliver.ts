import { deliver } from '../channels/deliver.ts';
import { describeFault } from './describe-fault.ts';
import type { Handler } from './handler.ts';
import { recordFailure } from './record-failure.ts';

/** Takes an edition to a channel, or off it. Every failed try is recorded and tried again. */
export const channelDeliver: Handler<'channel.deliver'> = async (
  { deliveryId },
  { cms, channels, log },
  attempt,
) => {
  const work = await cms.takeDelivery(deliveryId);
  const { fence } = work;
  if (fence === null) return;
  const options = { again: attempt.number > 1, signal: attempt.signal };
  const receipt = await deliver(channels[work.channel], work, options).catch((fault: unknown) =>
    recordFailure(
      fault,
      () =>
        cms.finishDelivery(deliveryId, {
          outcome: 'failed',
          fence,
          ...describeFault(fault),
          final: attempt.last,
        }),
      log,
    ),
  );
  await cms.finishDelivery(deliveryId, { outcome: 'delivered', fence, receipt });
  log.info({ deliveryId, operation: work.operation, address: receipt.address }, 'delivered');
};
