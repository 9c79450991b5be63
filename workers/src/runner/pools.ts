import type { JobName } from '@toasoan/domain';

/**
 * The jobs of a worker run in pools that do not wait for one another: a delivery, or what takes a picture off the
 * website, never stands behind a photo or a slow mail server, and no photo behind a video. Each pool does a bounded number of jobs at once, so the number of media children is bounded too.
 */
export const POOL_OF = {
  'channel.deliver': 'deliver',
  'consents.review': 'deliver',
  'mail.send': 'mail',
  'push.send': 'mail',
  'notices.review': 'mail',
  'channels.probe': 'mail',
  'media.quick': 'quick',
  'media.slow': 'slow',
  'stories.publish_due': 'clock',
  'archive.catch_up': 'archive',
  'archive.check': 'archive',
  'search.index': 'search',
  'search.review': 'search',
  'search.rebuild': 'search',
} as const satisfies Record<JobName, string>;
export type PoolName = (typeof POOL_OF)[JobName];

/** Jobs at once in each pool. */
export type Concurrency = Readonly<Record<PoolName, number>>;

/**
 * Milliseconds between looks for what no announcement told of: retries, jobs whose NOTIFY was lost, and jobs set for an
 * hour, which nobody announces when it comes.
 */
export const POLL_INTERVAL: Readonly<Record<PoolName, number>> = {
  deliver: 2_000,
  quick: 2_000,
  slow: 2_000,
  mail: 2_000,
  clock: 400,
  archive: 5_000,
  search: 2_000,
};

/** The jobs of a pool. */
export const jobsOfPool = (pool: PoolName): JobName[] =>
  (Object.keys(POOL_OF) as JobName[]).filter((name) => POOL_OF[name] === pool);
