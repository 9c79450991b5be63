import { NewsroomError, type Receipt } from '@toasoan/domain';
import type { Channel, DeliveryTask, Remember } from './channel.ts';

export interface DeliverOptions {
  /** An earlier attempt was made whose outcome is not known. */
  readonly again: boolean;
  readonly signal: AbortSignal;
  /** Where notes are kept beyond this attempt; nowhere when absent. */
  readonly remember?: Remember;
}

/**
 * Carries out a delivery and proves it by reading back; only what was read makes a receipt. An unknown outcome is
 * settled by reading back, never by posting a second time.
 * @throws {NewsroomError} `delivery.mismatch` when the channel shows something else afterwards; what the channel throws
 */
export async function deliver(
  channel: Channel,
  task: DeliveryTask,
  { again, signal, remember }: DeliverOptions,
): Promise<Receipt> {
  if (again && !channel.capabilities.repeatable) {
    const before = await channel.readBack(task, signal);
    if (before.settled) return before.receipt;
  }
  let { notes } = task;
  await channel[task.operation](task, signal, async (given) => {
    notes = { ...notes, ...given };
    await remember?.(given);
  });
  const after = await channel.readBack({ ...task, notes }, signal);
  if (!after.settled) throw new NewsroomError('delivery.mismatch', after.found);
  return after.receipt;
}
