import type { Context } from './context.ts';
import { jobsOfPool, POLL_INTERVAL, type Concurrency, type PoolName } from './runner/pools.ts';
import { scheduleOf, startJobsOf } from './runner/standing-jobs.ts';
import { startPool, type RunningPool } from './runner/start-pool.ts';
import { createTaskList } from './runner/task-list.ts';
import type { Handlers } from './tasks/handler.ts';

export interface AppDeps {
  readonly databaseUrl: string;
  readonly concurrency: Concurrency;
  readonly handlers: Handlers;
  readonly context: Context;
  /** In place of {@link POLL_INTERVAL}, for tests. */
  readonly pollInterval?: number | undefined;
  /** Called when the worker may no longer work: a lease is lost or a queue has stopped. The process must end. */
  readonly onLost: (error: Error) => void;
}

export interface App {
  /** Takes no further job, waits for those running, then lets go of the database. */
  stop(): Promise<void>;
}

/** Begins to work in every pool. Rejects when the database cannot be reached or a job has no handler. */
export async function createApp({
  databaseUrl,
  concurrency,
  handlers,
  context,
  pollInterval,
  onLost,
}: AppDeps): Promise<App> {
  const taskList = createTaskList(handlers, context);
  const pools: RunningPool[] = [];
  // All at once: each waits for its own jobs, and the deadline of the process holds for them together.
  const stop = async (): Promise<void> => {
    const ends = await Promise.allSettled(pools.map((pool) => pool.stop()));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  };
  try {
    for (const [name, atOnce] of Object.entries(concurrency) as [PoolName, number][])
      pools.push(
        await startPool({
          databaseUrl,
          concurrency: atOnce,
          taskList: Object.fromEntries(jobsOfPool(name).map((job) => [job, taskList[job]])),
          startJobs: startJobsOf(name),
          schedule: scheduleOf(name),
          pollInterval: pollInterval ?? POLL_INTERVAL[name],
          log: context.log.child({ pool: name }),
          onLost,
        }),
      );
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { stop };
}
