import { expect, it } from 'vitest';
import { stages } from '../story/stages.ts';
import type { Actor } from './memberships.ts';
import { mayPropose } from './proposing.ts';
import type { Role } from './roles.ts';

const person = (role: Role, unitId: string): Actor => ({
  personId: 'p',
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});
const story = { unitId: 'school', leadUnitId: 'lead', stage: 'in_review' } as const;

it.each([
  ['the head who decides', person('department_head', 'lead'), true],
  ['the desk while it is not its turn', person('desk_editor', 'lead'), true],
  ['a colleague of the unit', person('contributor', 'school'), true],
  ['the desk of another department', person('desk_editor', 'other'), false],
  ['the publishing officer', person('publishing_officer', 'office'), false],
  ['the director', person('director', 'office'), false],
])('%s', (_who, actor, may) => expect(mayPropose(actor, story)).toBe(may));

it('nobody suggests words for what is approved, published or withdrawn', () =>
  expect(
    stages.filter((stage) => !mayPropose(person('department_head', 'lead'), { ...story, stage })),
  ).toEqual(['second_review', 'approved', 'scheduled', 'published', 'withdrawn', 'rejected', 'archived']));
