import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../story/stages.ts';
import { actors, storyFacts } from '../story/testing/facts.ts';
import { check } from '../testing/check.ts';
import type { Actor } from './memberships.ts';
import { mayRead, type ReadableFacts } from './reading.ts';
import { roleNames, type Role } from './roles.ts';

const story: ReadableFacts = {
  stage: 'submitted',
  authorId: 'author',
  writerIds: ['author', 'second'],
  unitId: 'truong-a',
  leadUnitId: 'phong-lead',
  cooperatingUnitIds: ['phong-coop'],
};
const reader = (role: Role, unitId: string): Actor => ({
  personId: 'reader',
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});
const nobody = (personId: string): Actor => ({ personId, memberships: [] });

/** Who reads a working copy of truong-a, by role and unit. */
const rolesThatRead = (unitId: string, facts: ReadableFacts): Role[] =>
  roleNames.filter((role) => mayRead(reader(role, unitId), facts));
const unitRoles: Role[] = ['contributor', 'unit_head', 'desk_editor', 'department_head'];
const deskRoles: Role[] = ['desk_editor', 'department_head'];
const overseers: Role[] = ['publishing_officer', 'coordinator', 'director'];

describe('mayRead', () => {
  it.each(stages)('%s: writers and unit always, others once it has left the unit', (stage) => {
    const facts = { ...story, stage };
    const left = stage !== 'draft' && stage !== 'unit_review';
    expect(mayRead(nobody('author'), facts)).toBe(true);
    expect(mayRead(nobody('second'), facts)).toBe(true);
    expect(rolesThatRead('truong-a', facts)).toEqual([...unitRoles, ...(left ? overseers : [])]);
    expect(rolesThatRead('phong-lead', facts)).toEqual(left ? [...deskRoles, ...overseers] : []);
    expect(rolesThatRead('phong-coop', facts)).toEqual(left ? [...deskRoles, ...overseers] : []);
    expect(rolesThatRead('truong-b', facts)).toEqual(left ? overseers : []);
  });

  it('a story with a live edition has left the unit wherever its working copy stands', () => {
    const facts = { ...story, stage: 'unit_review', hasLiveEdition: true } as const;
    expect(rolesThatRead('phong-lead', facts)).toEqual([...deskRoles, ...overseers]);
    expect(rolesThatRead('truong-b', facts)).toEqual(overseers);
  });

  it('without a lead nobody reads as the lead', () => {
    expect(rolesThatRead('phong-lead', { ...story, leadUnitId: null })).toEqual(overseers);
  });

  it('a further membership never takes reading away; the administrator’s never gives it', () => {
    check(
      fc.property(actors, actors, storyFacts, (actor, other, facts) => {
        const asked = { ...facts, cooperatingUnitIds: [] };
        const more = { ...actor, memberships: [...actor.memberships, ...other.memberships] };
        if (mayRead(actor, asked)) expect(mayRead(more, asked)).toBe(true);
        const administrator = {
          ...actor,
          memberships: [...actor.memberships, ...reader('administrator', facts.unitId).memberships],
        };
        expect(mayRead(administrator, asked)).toBe(mayRead(actor, asked));
      }),
    );
  });
});
