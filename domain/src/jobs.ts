import { z } from 'zod';
import type { ChannelName } from './delivery/delivery.ts';

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
  /** Ask the channels' far ends whether the newsroom may still post there. */
  'channels.probe': z.object({}),
  /** Give editions from before there was an archive their way into it. */
  'archive.catch_up': z.object({}),
  /** Read archived objects again, byte by byte: the one named, or those that were read longest ago. */
  'archive.check': z.object({ storyId: z.string().min(1).optional() }),
  /** Bring what is found of a story to what it is now. */
  'search.index': z.strictObject({ storyId: z.string().min(1) }),
  /** Make the search indexes anew, where they are old or were made by an older version. */
  'search.review': z.object({}),
  /** Make the search indexes anew. */
  'search.rebuild': z.object({}),
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
 * The job that delivers; ahead of media, since someone is waiting for the live page. Deliveries of one story to one
 * channel run one after another, so that a late publication cannot undo a withdrawal; a slow channel holds up no other.
 */
export const channelDeliverJob = (
  deliveryId: string,
  storyId: string,
  channel: ChannelName,
): JobSpec<'channel.deliver'> => ({
  name: 'channel.deliver',
  payload: { deliveryId },
  key: `channel.deliver:${deliveryId}`,
  queue: `channel.deliver:${channel}:${storyId}`,
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

/** The job that probes channels: when one is connected, at a worker's start, and each day. */
export const channelsProbeJob = (): JobSpec<'channels.probe'> => ({
  name: 'channels.probe',
  payload: {},
  key: 'channels.probe',
  queue: null,
  maxAttempts: 6,
  priority: -9,
});

/** When {@link channelsProbeJob} runs by the clock (cron, UTC): at 7.30 in Vietnam, when somebody can act on it. */
export const CHANNELS_PROBE_CRON = '30 0 * * *';

/** Every five minutes: what digests are due is told by the hour chosen, not by this. */
export const NOTICES_REVIEW_CRON = '*/5 * * * *';

/** The job that brings a story into the search indexes, or out of them; many changes in a row are one. */
export const searchIndexJob = (storyId: string): JobSpec<'search.index'> => ({
  name: 'search.index',
  payload: { storyId },
  key: `search.index:${storyId}`,
  // One after another: what was read first may not be put in last.
  queue: `search.index:${storyId}`,
  maxAttempts: 12,
  priority: 0,
});

/** The job that looks whether the indexes have to be made anew: at a worker's start, and each night. */
export const searchReviewJob = (): JobSpec<'search.review'> => ({
  name: 'search.review',
  payload: {},
  key: 'search.review',
  queue: 'search.rebuild',
  maxAttempts: 5,
  priority: 10,
});
/** Half past two of the Vietnamese night (cron, UTC). */
export const SEARCH_REVIEW_CRON = '30 19 * * *';

/** The job of `npm run search:rebuild`. */
export const searchRebuildJob = (): JobSpec<'search.rebuild'> => ({
  ...searchReviewJob(),
  name: 'search.rebuild',
  key: 'search.rebuild',
});

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

/** The job that catches up with the archive, at a worker's start and each hour. */
export const archiveCatchUpJob = (): JobSpec<'archive.catch_up'> => ({
  name: 'archive.catch_up',
  payload: {},
  key: 'archive.catch_up',
  queue: 'archive',
  maxAttempts: 12,
  priority: 10,
});
export const ARCHIVE_CATCH_UP_CRON = '17 * * * *';

/** The job that reads the archive again: by the clock, at night in Vietnam. It is not caught up at a worker's start. */
export const archiveCheckJob = (): JobSpec<'archive.check'> => ({
  name: 'archive.check',
  payload: {},
  key: 'archive.check',
  queue: 'archive',
  maxAttempts: 4,
  priority: 20,
});
export const ARCHIVE_CHECK_CRON = '30 18 * * *';

/** The same for one object somebody asked about: ahead of what the clock asks for. */
export const archiveCheckOneJob = (storyId: string): JobSpec<'archive.check'> => ({
  ...archiveCheckJob(),
  payload: { storyId },
  key: `archive.check:${storyId}`,
  queue: null,
  priority: 0,
});
