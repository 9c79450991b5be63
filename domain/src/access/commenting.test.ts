import { expect, it } from 'vitest';
import { mayResolve } from './commenting.ts';
import type { Actor } from './memberships.ts';
import type { Role } from './roles.ts';

const story = { authorId: 'author', writerIds: ['author', 'helper'], leadUnitId: 'lead' };
const person = (personId: string, role: Role = 'contributor', unitId = 'school'): Actor => ({
  personId,
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});

it.each([
  ['the author', person('author'), true],
  ['who wrote along', person('helper'), true],
  ['who made the remark', person('asked', 'coordinator', 'office'), true],
  ['the desk', person('desk', 'desk_editor', 'lead'), true],
  ['the head', person('head', 'department_head', 'lead'), true],
  ['a colleague who only reads', person('colleague'), false],
  ['the desk of another department', person('other', 'desk_editor', 'cooperating'), false],
  ['the director', person('director', 'director', 'office'), false],
])('%s: %#', (_who, actor, may) => expect(mayResolve(actor, story, { personId: 'asked' })).toBe(may));

it('nobody stands for a department that is not chosen yet', () =>
  expect(
    mayResolve(person('desk', 'desk_editor', 'lead'), { ...story, leadUnitId: null }, { personId: 'asked' }),
  ).toBe(false));
