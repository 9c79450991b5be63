import { QUEUES, type Queue, type QueueName } from '@toasoan/domain';

/** The list to open first: the last step of the route that waits for the person, else their own stories. */
export function homeQueue(queues: readonly QueueName[]): QueueName {
  return queues.findLast((name) => (QUEUES[name] as Queue).order === 'oldest') ?? queues[0] ?? 'mine';
}
