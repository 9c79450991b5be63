import type { Role } from '../access/roles.ts';
import type { QueueName } from './queues.ts';
import type { Action } from './stages.ts';
import { TRANSITIONS } from './transitions.ts';

/** What can be done to several stories at once: it can be undone, and signs for nobody's words. */
export const BULK_ACTIONS = ['claim', 'release', 'assign', 'archive'] as const satisfies readonly Action[];
export type BulkAction = (typeof BULK_ACTIONS)[number];

const BULK: Partial<Record<QueueName, readonly BulkAction[]>> = {
  desk: ['claim', 'release', 'assign'],
  published: ['archive'],
  overview: ['archive'],
};

/** What these roles can do to several lines of a queue at once; empty: nothing. */
export function bulkActionsIn(queue: QueueName, roles: ReadonlySet<Role>): readonly BulkAction[] {
  return (BULK[queue] ?? []).filter((action) =>
    TRANSITIONS.some(
      (row) => row.action === action && row.who.some((who) => who.roles.some((role) => roles.has(role))),
    ),
  );
}
