import type { QueueName } from './queues.ts';
import type { Action } from './stages.ts';

/** What can be done to several stories at once: it can be undone, and signs for nobody's words. */
export const BULK_ACTIONS = ['claim', 'release', 'assign', 'archive'] as const satisfies readonly Action[];
export type BulkAction = (typeof BULK_ACTIONS)[number];

const BULK: Partial<Record<QueueName, readonly BulkAction[]>> = {
  desk: ['claim', 'release', 'assign'],
  published: ['archive'],
};

/** What the lines of a queue can be chosen for; empty: nothing. */
export const bulkActionsIn = (queue: QueueName): readonly BulkAction[] => BULK[queue] ?? [];
