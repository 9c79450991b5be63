import { z } from 'zod';

/** The one list of jobs: name → payload. The worker's handler map covers it; the CMS enqueues from it. */
export const JOBS = {
  /** Identify an upload and make what people wait for: pictures, posters, a first playable video. */
  'media.quick': z.strictObject({ assetId: z.string().min(1) }),
  /** Make what takes long: the video ladder, podcasts, pictures in fewer bytes. */
  'media.slow': z.strictObject({ assetId: z.string().min(1) }),
  /** Take an edition to a channel (or off it) and prove it by reading back. */
  'channel.deliver': z.strictObject({ deliveryId: z.string().min(1) }),
  /**
   * Look whether everything live may still be shown, since consents end by themselves. What the queue's clock adds to
   * the payload is left aside.
   */
  'consents.review': z.object({}),
  /** Publish every story whose hour has come, in the order of their hours. */
  'stories.publish_due': z.object({}),
  /** Hand a mail to the mail server, or lay it into the folder. */
  'mail.send': z.strictObject({ mailId: z.string().min(1) }),
  /** Tell one device of one notice. */
  'push.send': z.strictObject({ pushId: z.string().min(1) }),
  /** Compose the digests that are due, and look for mails whose tries are over. */
  'notices.review': z.object({}),
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
  /** Not before this instant; absent: as soon as a worker is free. */
  readonly runAt?: Date;
}

/** The job that makes an asset's quick stages: someone is looking at it. */
export const mediaQuickJob = (assetId: string): JobSpec<'media.quick'> => ({
  name: 'media.quick',
  payload: { assetId },
  key: `media.quick:${assetId}`,
  queue: null,
  maxAttempts: 8,
  priority: -5,
});

/** How urgently slow stages are needed: a story waits to be approved or published, someone opened it, nobody waits. */
export const SLOW_PRIORITIES = { story: 0, person: 5, idle: 20 } as const;

/** The job that makes an asset's slow stages. Asked for again with more urgency, it moves ahead. */
export const mediaSlowJob = (
  assetId: string,
  urgency: keyof typeof SLOW_PRIORITIES,
): JobSpec<'media.slow'> => ({
  name: 'media.slow',
  payload: { assetId },
  key: `media.slow:${assetId}`,
  // A wish made during a long ladder waits for its end instead of ending it.
  queue: `media.slow:${assetId}`,
  maxAttempts: 8,
  priority: SLOW_PRIORITIES[urgency],
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

/** The job that reviews what is live: once at a worker's start, and each day when consents may have ended. */
export const consentsReviewJob = (): JobSpec<'consents.review'> => ({
  name: 'consents.review',
  payload: {},
  key: 'consents.review',
  queue: null,
  maxAttempts: 12,
  priority: -10,
});

/** The job that sends a mail. Its tries reach over half a day, so that a mail server may be down for a night. */
export const mailSendJob = (mailId: string): JobSpec<'mail.send'> => ({
  name: 'mail.send',
  payload: { mailId },
  key: `mail.send:${mailId}`,
  queue: null,
  maxAttempts: 12,
  priority: -8,
});

/** The job that tells a device of a notice. What is half a day old is told in the app only. */
export const pushSendJob = (pushId: string): JobSpec<'push.send'> => ({
  name: 'push.send',
  payload: { pushId },
  key: `push.send:${pushId}`,
  queue: null,
  maxAttempts: 10,
  priority: -8,
});

/** The job that composes digests: at a worker's start, and by {@link NOTICES_REVIEW_CRON}. */
export const noticesReviewJob = (): JobSpec<'notices.review'> => ({
  name: 'notices.review',
  payload: {},
  key: 'notices.review',
  queue: null,
  maxAttempts: 12,
  priority: -9,
});

/** Every five minutes: what digests are due is told by the hour chosen, not by this. */
export const NOTICES_REVIEW_CRON = '*/5 * * * *';

/** When {@link consentsReviewJob} runs by the clock (cron, UTC): five minutes into the Vietnamese day. */
export const CONSENTS_REVIEW_CRON = '5 17 * * *';

/** Milliseconds before its hour at which the job for a story starts, so that nothing has to be picked up at the hour. */
export const PUBLISH_DUE_AHEAD = 2_000;

/**
 * The job that publishes what has fallen due, at the hour of one story, for which it waits. Whichever of them runs publishes all that is
 * due: they stand in one queue, so that what fell due while the system was down goes out in the order of the hours set.
 */
export const publishDueJob = (storyId: string, at: Date): JobSpec<'stories.publish_due'> => ({
  ...publishAllDueJob(),
  key: publishDueKey(storyId),
  runAt: new Date(at.getTime() - PUBLISH_DUE_AHEAD),
});
export const publishDueKey = (storyId: string): string => `stories.publish_due:${storyId}`;

/** The same at a worker's start and every minute: an hour that was missed, or that failed, is made up for. */
export const publishAllDueJob = (): JobSpec<'stories.publish_due'> => ({
  name: 'stories.publish_due',
  payload: {},
  key: 'stories.publish_due',
  queue: 'stories.publish_due',
  maxAttempts: 12,
  priority: -20,
});
export const PUBLISH_DUE_CRON = '* * * * *';
