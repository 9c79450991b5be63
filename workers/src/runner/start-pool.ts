import { EventEmitter } from 'node:events';
import type { JobSpec } from '@toasoan/domain';
import { createReleaser, type Logger } from '@toasoan/platform';
import { run, type ParsedCronItem, type TaskList, type WorkerEvents } from 'graphile-worker';
import { takeLease } from './lease.ts';
import { createPool } from './pool.ts';
import { createQueueLog } from './queue-log.ts';

export interface PoolOptions {
  readonly databaseUrl: string;
  /** Jobs at once. */
  readonly concurrency: number;
  readonly taskList: TaskList;
  /** Jobs queued as soon as the pool works, and those that come by the clock. */
  readonly startJobs: readonly JobSpec[];
  readonly schedule: ParsedCronItem[];
  /** See `POLL_INTERVAL`. */
  readonly pollInterval: number;
  readonly log: Logger;
  /** Called when the pool may no longer work: its lease is lost or its queue has stopped. The process must end. */
  readonly onLost: (error: Error) => void;
}

export interface RunningPool {
  /** Takes no further job, waits for those running, then lets go of the database. */
  stop(): Promise<void>;
}

/** Brings the queue's schema up to date and begins to work. Rejects when the database cannot be reached. */
export async function startPool({
  databaseUrl,
  concurrency,
  taskList,
  startJobs,
  schedule,
  pollInterval,
  log,
  onLost,
}: PoolOptions): Promise<RunningPool> {
  const releaser = createReleaser({ log });
  const pgPool = createPool(databaseUrl, concurrency, log);
  releaser.add('database pool', () => pgPool.end());

  const events: WorkerEvents = new EventEmitter();
  const leased = new Promise<void>((resolve, reject) => {
    events.once('pool:create', ({ workerPool }) => {
      const lease = takeLease({ databaseUrl, poolId: workerPool.id, log, onLost });
      releaser.add('lease', () =>
        lease.then(
          (held) => held.release(),
          () => undefined,
        ),
      );
      lease.then(() => resolve(), reject);
    });
  });
  // Awaited below; a failure may come before that.
  leased.catch(() => undefined);

  try {
    const runner = await run({
      pgPool,
      taskList,
      concurrency,
      events,
      pollInterval,
      parsedCronItems: schedule,
      noHandleSignals: true,
      logger: createQueueLog(log),
    });
    let stopping = false;
    const stopped = (error?: unknown): void => {
      if (!stopping) onLost(new Error('the queue stopped by itself', { cause: error }));
    };
    runner.promise.then(() => stopped(), stopped);
    releaser.add('queue', () => {
      stopping = true;
      return runner.stop();
    });
    await leased;
    for (const { name, payload, key, queue, maxAttempts, priority } of startJobs)
      await runner.addJob(name, payload, {
        jobKey: key,
        maxAttempts,
        priority,
        ...(queue === null ? {} : { queueName: queue }),
      });
  } catch (error) {
    await releaser.release().catch(() => undefined);
    throw error;
  }
  return { stop: () => releaser.release() };
}
