import { z } from 'zod';

/** The one list of jobs: name → payload. The worker's handler map covers it; the CMS enqueues from it. */
export const JOBS = {
  /** Identify an uploaded picture and make its renditions. */
  'media.process': z.strictObject({ assetId: z.string().min(1) }),
  /** Take an edition to a channel (or off it) and prove it by reading back. */
  'channel.deliver': z.strictObject({ deliveryId: z.string().min(1) }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;

/** How a job is queued. `key` makes a second request for the same thing replace the first. */
export interface JobSpec<Name extends JobName = JobName> {
  readonly name: Name;
  readonly payload: JobPayload<Name>;
  readonly key: string;
  /** Jobs of one queue run one after another; null: as workers are free. */
  readonly queue: string | null;
  readonly maxAttempts: number;
  /** Lower runs first. */
  readonly priority: number;
}

/** The job that processes an asset. */
export const mediaProcessJob = (assetId: string): JobSpec<'media.process'> => ({
  name: 'media.process',
  payload: { assetId },
  key: `media.process:${assetId}`,
  queue: null,
  maxAttempts: 8,
  priority: 0,
});

/**
 * The job that delivers; ahead of media, since someone is waiting for the live page. Deliveries of one story run one
 * after another, so that a late publication cannot undo a withdrawal.
 */
export const channelDeliverJob = (deliveryId: string, storyId: string): JobSpec<'channel.deliver'> => ({
  name: 'channel.deliver',
  payload: { deliveryId },
  key: `channel.deliver:${deliveryId}`,
  queue: `channel.deliver:${storyId}`,
  maxAttempts: 12,
  priority: -10,
});
