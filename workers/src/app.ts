import { EventEmitter } from 'node:events';
import { createReleaser } from '@toasoan/platform';
import { run, type WorkerEvents } from 'graphile-worker';
import type { Context } from './context.ts';
import { takeLease } from './runner/lease.ts';
import { createPool } from './runner/pool.ts';
import { createQueueLog } from './runner/queue-log.ts';
import { createTaskList } from './runner/task-list.ts';
import type { Handlers } from './tasks/handler.ts';

export interface AppDeps {
  readonly databaseUrl: string;
  /** Jobs at once. */
  readonly concurrency: number;
  readonly handlers: Handlers;
  readonly context: Context;
  /** Called when the worker may no longer work: its lease is lost or its queue has stopped. The process must end. */
  readonly onLost: (error: Error) => void;
}

export interface App {
  /** Takes no further job, waits for those running, then lets go of the database. */
  stop(): Promise<void>;
}

/**
 * Brings the queue's schema up to date and begins to work. Rejects when the database cannot be reached or a job has no
 * handler.
 */
export async function createApp({
  databaseUrl,
  concurrency,
  handlers,
  context,
  onLost,
}: AppDeps): Promise<App> {
  const { log } = context;
  const taskList = createTaskList(handlers, context);
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
      // New jobs are announced by NOTIFY within milliseconds; polling finds retries and what a lost NOTIFY missed.
      pollInterval: 2_000,
      parsedCronItems: [],
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
  } catch (error) {
    await releaser.release().catch(() => undefined);
    throw error;
  }
  return { stop: () => releaser.release() };
}
