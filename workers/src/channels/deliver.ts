import { NewsroomError, type Receipt } from '@toasoan/domain';
import type { Channel, DeliveryTask } from './channel.ts';

export interface DeliverOptions {
  /** An earlier attempt was made whose outcome is not known. */
  readonly again: boolean;
  readonly signal: AbortSignal;
}

/**
 * Carries out a delivery and proves it by reading back; only what was read makes a receipt. An unknown outcome is
 * settled by reading back, never by posting a second time.
 * @throws {NewsroomError} `delivery.mismatch` when the channel shows something else afterwards; what the channel throws
 */
export async function deliver(
  channel: Channel,
  task: DeliveryTask,
  { again, signal }: DeliverOptions,
): Promise<Receipt> {
  if (again && !channel.capabilities.repeatable) {
    const before = await channel.readBack(task, signal);
    if (before.settled) return before.receipt;
  }
  await channel[task.operation](task, signal);
  const after = await channel.readBack(task, signal);
  if (!after.settled) throw new NewsroomError('delivery.mismatch', after.found);
  return after.receipt;
}
