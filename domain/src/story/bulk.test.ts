import { expect, it } from 'vitest';
import { roleNames } from '../access/roles.ts';
import { BULK_ACTIONS, bulkActionsIn } from './bulk.ts';
import { queueNames } from './queues.ts';
import { TRANSITIONS } from './transitions.ts';

it('several stories at once are never approved, published or withdrawn', () => {
  const signs = TRANSITIONS.filter(({ conditions }) =>
    (['others_words', 'as_approved', 'live', 'complete'] as const).some((one) => conditions.includes(one)),
  ).map(({ action }) => action);
  expect(signs).toContain('approve');
  expect(signs).toContain('publish');
  expect(BULK_ACTIONS.filter((action) => signs.includes(action))).toEqual([]);
  for (const queue of queueNames)
    for (const action of bulkActionsIn(queue, new Set(roleNames))) expect(BULK_ACTIONS).toContain(action);
});

it('whoever may do nothing to a line is offered nothing', () => {
  expect(bulkActionsIn('desk', new Set(['desk_editor']))).toEqual(['claim', 'release', 'assign']);
  expect(bulkActionsIn('overview', new Set(['director']))).toEqual([]);
  expect(bulkActionsIn('overview', new Set(['coordinator']))).toEqual(['archive']);
  expect(bulkActionsIn('review', new Set(roleNames))).toEqual([]);
});
