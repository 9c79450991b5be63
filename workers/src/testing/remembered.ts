import type { Receipt } from '@toasoan/domain';
import type { Channel, DeliveryTask, Remember } from '../channels/channel.ts';

/** A channel as the CMS sees it: what was proved and noted of the story is in the next task. */
export function remembered(channel: Channel): {
  readonly kept: Channel;
  readonly facts: () => Pick<DeliveryTask, 'before' | 'notes' | 'triedSince'>;
} {
  let before: Receipt | null = null;
  let triedSince: string | null = null;
  // One object for all tasks of the story: what is noted by one try is there for the next.
  const notes: Record<string, unknown> = {};
  const noting =
    (remember: Remember): Remember =>
    async (given) => {
      Object.assign(notes, given);
      await remember(given);
    };
  const kept: Channel = {
    ...channel,
    publish: (task, stop, remember) => {
      triedSince ??= task.decidedAt;
      return channel.publish(task, stop, noting(remember));
    },
    withdraw: (task, stop, remember) => channel.withdraw(task, stop, noting(remember)),
    async readBack(task, stop) {
      const read = await channel.readBack(task, stop);
      if (read.settled) before = task.operation === 'publish' ? read.receipt : null;
      if (read.settled && task.operation === 'withdraw') triedSince = null;
      return read;
    },
  };
  return { kept, facts: () => ({ before, notes, triedSince }) };
}
