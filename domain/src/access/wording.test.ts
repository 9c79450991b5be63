import { expect, it } from 'vitest';
import { stages } from '../story/stages.ts';
import { roleNames, type Role } from './roles.ts';
import { mayBeWorded, wordingRight } from './wording.ts';

const holding = (role: Role) => ({ memberships: [{ unitId: 'u', role, from: '2026-01-01', until: null }] });

it('is the publishing officer’s alone', () =>
  expect(roleNames.filter((role) => wordingRight(holding(role)))).toEqual(['publishing_officer']));

it('is open once a story is approved, and while an edition is live', () => {
  const open = (hasLiveEdition: boolean) => stages.filter((stage) => mayBeWorded({ stage, hasLiveEdition }));
  expect(open(false)).toEqual(['approved', 'scheduled', 'published']);
  expect(open(true)).toEqual(stages);
});
