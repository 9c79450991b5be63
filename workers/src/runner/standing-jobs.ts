import {
  CHANNELS_PROBE_CRON,
  channelsProbeJob,
  ARCHIVE_CATCH_UP_CRON,
  ARCHIVE_CHECK_CRON,
  archiveCatchUpJob,
  archiveCheckJob,
  CONSENTS_REVIEW_CRON,
  consentsReviewJob,
  publishAllDueJob,
  PUBLISH_DUE_CRON,
  NOTICES_REVIEW_CRON,
  noticesReviewJob,
  SEARCH_REVIEW_CRON,
  searchReviewJob,
  type JobSpec,
} from '@toasoan/domain';
import { parseCronItems, type ParsedCronItem } from 'graphile-worker';
import { POOL_OF, type PoolName } from './pools.ts';

interface StandingJob {
  readonly job: JobSpec;
  /** When it runs, in UTC. The instants are kept in the database, so that several workers run it once. */
  readonly cron: string;
  /** Runs by the clock only: nothing is missed that could not wait for the next time. */
  readonly notAtStart?: true;
}

/**
 * Jobs nobody asks for: each runs by the clock, and most of them when a worker starts, which catches up with what was
 * missed.
 */
const STANDING_JOBS: readonly StandingJob[] = [
  { job: consentsReviewJob(), cron: CONSENTS_REVIEW_CRON },
  { job: publishAllDueJob(), cron: PUBLISH_DUE_CRON },
  { job: noticesReviewJob(), cron: NOTICES_REVIEW_CRON },
  { job: channelsProbeJob(), cron: CHANNELS_PROBE_CRON },
  { job: archiveCatchUpJob(), cron: ARCHIVE_CATCH_UP_CRON },
  { job: archiveCheckJob(), cron: ARCHIVE_CHECK_CRON, notAtStart: true },
  { job: searchReviewJob(), cron: SEARCH_REVIEW_CRON },
];

const ofPool = (pool: PoolName): StandingJob[] =>
  STANDING_JOBS.filter(({ job }) => POOL_OF[job.name] === pool);

export const startJobsOf = (pool: PoolName): JobSpec[] =>
  ofPool(pool)
    .filter(({ notAtStart }) => !notAtStart)
    .map(({ job }) => job);

export const scheduleOf = (pool: PoolName): ParsedCronItem[] =>
  parseCronItems(
    ofPool(pool).map(({ job, cron }) => ({
      task: job.name,
      match: cron,
      identifier: job.key,
      payload: job.payload,
      options: {
        maxAttempts: job.maxAttempts,
        priority: job.priority,
        jobKey: job.key,
        ...(job.queue === null ? {} : { queueName: job.queue }),
      },
    })),
  );
