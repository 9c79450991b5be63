import type { Logger } from '@toasoan/platform';
import { Logger as QueueLogger } from 'graphile-worker';

/** The queue announces every success as info; a task itself logs what is worth knowing. */
const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** Lets graphile-worker write to our log. */
export const createQueueLog = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message, meta) => {
    log[levels[level]](meta?.['error'] === undefined ? {} : { err: meta['error'] }, message);
  });
