import { describe, expect, it } from 'vitest';
import type { Actor } from '../access/memberships.ts';
import { mayRead } from '../access/reading.ts';
import { roleNames, type Role } from '../access/roles.ts';
import { QUEUES, queueNames, queuesFor, type Queue } from './queues.ts';
import { stages } from './stages.ts';
import { openStory } from './testing/facts.ts';
import { offeredActions } from './decide.ts';
import type { StoryFacts } from './facts.ts';
import { TRANSITIONS } from './transitions.ts';

const facts: StoryFacts = { ...openStory, unitSignsOff: true };
const queues = queueNames.map((name) => [name, QUEUES[name] as Queue] as const);
/** Someone of a role at the place the queue is about. */
const viewer = (role: Role, { scope }: Queue): Actor => ({
  personId: scope === 'author' ? 'author' : 'viewer',
  memberships: [
    {
      unitId: { author: 'truong-a', unit: 'truong-a', lead: 'phong-lead', all: 'phong-qlcl' }[scope],
      role,
      from: '2026-01-01',
      until: null,
    },
  ],
});

describe('queues', () => {
  it.each(queues)('%s shows only what its people may read', (_name, queue) => {
    for (const role of queue.roles)
      for (const stage of queue.stages) {
        expect(
          mayRead(viewer(role, queue), { ...facts, stage, cooperatingUnitIds: [] }),
          `${role} ${stage}`,
        ).toBe(true);
      }
  });

  it.each(queues.filter(([, queue]) => queue.order === 'oldest'))(
    '%s waits for each of its people',
    (_name, queue) => {
      for (const role of queue.roles)
        for (const stage of queue.stages) {
          expect(offeredActions({ ...facts, stage }, viewer(role, queue)), `${role} ${stage}`).not.toEqual(
            [],
          );
        }
    },
  );

  it('whoever the table lets take a step finds the story in a waiting list', () => {
    const onward = TRANSITIONS.filter((row) =>
      ['sign_off', 'claim', 'forward', 'approve', 'approve_second', 'publish'].includes(row.action),
    );
    for (const row of onward)
      // Taking a story back from the head's desk is no step onward.
      for (const stage of row.from.filter((from) => row.action !== 'claim' || from !== 'in_review'))
        for (const role of row.who.flatMap((who) => who.roles)) {
          const waiting = queues.filter(
            ([, queue]) =>
              queue.order === 'oldest' && queue.roles.includes(role) && queue.stages.includes(stage),
          );
          expect(waiting, `${row.action} of ${role} at ${stage}`).not.toEqual([]);
        }
  });

  it('every stage is in a list of someone besides its author', () => {
    for (const stage of stages) {
      expect(queues.some(([, queue]) => queue.roles.length > 0 && queue.stages.includes(stage))).toBe(true);
    }
  });

  it('everyone has their own stories; more roles never see fewer lists', () => {
    expect(queuesFor(new Set())).toEqual(['mine']);
    expect(queuesFor(new Set(roleNames))).toEqual(queueNames);
    expect(queuesFor(new Set(['administrator']))).toEqual(['mine']);
    expect(queuesFor(new Set(['contributor']))).toEqual(['mine', 'unit']);
    expect(queuesFor(new Set(['unit_head']))).toEqual(['mine', 'unit', 'sign_off']);
    expect(queuesFor(new Set(['publishing_officer']))).toEqual([
      'mine',
      'publishing',
      'published',
      'overview',
    ]);
  });
});
