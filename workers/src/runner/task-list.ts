import { JOBS, type JobName, type JobPayload } from '@toasoan/domain';
import type { TaskList } from 'graphile-worker';
import type { Context } from '../context.ts';
import type { Handler, Handlers } from '../tasks/handler.ts';
import { isSettled } from '../tasks/settled.ts';

/**
 * Joins the handlers to the queue. Here, and only here, a payload is parsed, the attempt described, and a job that has
 * nothing left to do ended without a fault.
 * @throws {Error} when a job has no handler
 */
export function createTaskList(handlers: Handlers, context: Context): TaskList {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(names.map((name) => [name, taskOf(name, handlers, context)]));
}

function taskOf<Name extends JobName>(name: Name, handlers: Handlers, context: Context): TaskList[string] {
  const handle: Handler<Name> | undefined = handlers[name];
  if (!handle) throw new Error(`Expected a handler for the job ${name} but received none`);
  return async (payload, { job, abortSignal }) => {
    const log = context.log.child({ job: name, jobId: job.id, attempt: job.attempts });
    const attempt = { number: job.attempts, last: job.attempts >= job.max_attempts, signal: abortSignal };
    try {
      // TypeScript does not see through the index that this name's schema gives this name's payload.
      const parsed = JOBS[name].parse(payload) as JobPayload<Name>;
      await handle(parsed, { ...context, log }, attempt);
    } catch (error) {
      if (!isSettled(error)) throw error;
      log.info({ reason: error.id }, 'nothing left to do');
    }
  };
}
