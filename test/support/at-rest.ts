import type { ChannelName, DeliveryState } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import type { Newsroom } from './newsroom.ts';

/** Lets the hours pass that a channel, or the queue after a failed try, waits. */
const passTime = (pool: pg.Pool): Promise<unknown> =>
  pool.query(
    `update graphile_worker._private_jobs set run_at = now()
     where key like 'channel.deliver:%' and locked_at is null and run_at > now()`,
  );

/**
 * Waits until what these stories send to the channels has come to an end: delivered, or a person's to do. Gives the
 * states, channel by channel. A worker that was killed is started again. @throws when a delivery was given up
 */
export async function atRest(
  newsroom: Pick<Newsroom, 'workers' | 'restartWorkers'>,
  pool: pg.Pool,
  storyIds: readonly string[],
  channels: readonly ChannelName[],
): Promise<Map<string, Partial<Record<ChannelName, DeliveryState>>>> {
  const ends = new Map<string, Partial<Record<ChannelName, DeliveryState>>>();
  await waitUntil(
    async () => {
      const { exitCode, signalCode } = newsroom.workers().child;
      if (exitCode !== null || signalCode !== null) await newsroom.restartWorkers();
      await passTime(pool);
      const { rows } = await pool.query<{
        story: string;
        channel: ChannelName;
        state: DeliveryState;
        error: string | null;
      }>(
        `select s.document_id as story, d.channel, d.state, d.error
         from deliveries d join stories s on s.id = d.story_id
         where s.document_id = any($1) and d.channel = any($2)`,
        [storyIds, channels],
      );
      for (const { story, channel, state, error } of rows) {
        if (state === 'failed') throw new Error(`${channel} was given up: ${error ?? ''}`);
        ends.set(story, { ...ends.get(story), [channel]: state });
      }
      return (
        rows.length === storyIds.length * channels.length &&
        rows.every(({ state }) => state === 'delivered' || state === 'by_hand')
      );
    },
    { deadline: 60_000 + storyIds.length * 6_000, every: 250, what: 'every delivery at its end' },
  );
  return ends;
}
