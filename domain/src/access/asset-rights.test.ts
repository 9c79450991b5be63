import { expect, it } from 'vitest';
import {
  mayChangeAsset,
  maySeeAsset,
  maySeeFailures,
  mayTakeOriginal,
  type AssetFacts,
} from './asset-rights.ts';
import type { Actor } from './memberships.ts';
import { roleNames, type Role } from './roles.ts';

const asset: AssetFacts = { unitId: 'own', uploaderId: 'someone', shared: false };
const who = (role: Role, unitId: string): Actor => ({
  personId: 'p',
  memberships: [{ unitId, role, from: '2026-01-01', until: null }],
});
const those = (may: (actor: Actor) => boolean, unitId: string): Role[] =>
  roleNames.filter((role) => may(who(role, unitId)));

const staff = ['contributor', 'unit_head', 'desk_editor', 'department_head'];
const keepers = ['publishing_officer', 'coordinator', 'director'];

it('a unit sees its own, the keepers everything, other units what is shared', () => {
  expect(those((actor) => maySeeAsset(actor, asset), 'own')).toEqual([...staff, ...keepers]);
  expect(those((actor) => maySeeAsset(actor, asset), 'other')).toEqual(keepers);
  expect(those((actor) => maySeeAsset(actor, { ...asset, shared: true }), 'other')).toEqual([
    ...staff,
    ...keepers,
  ]);
});

it('the unit and the publishing officer change an asset and take its original; sharing gives neither away', () => {
  const shared = { ...asset, shared: true };
  for (const may of [mayChangeAsset, mayTakeOriginal]) {
    expect(those((actor) => may(actor, shared), 'own')).toEqual([...staff, 'publishing_officer']);
    expect(those((actor) => may(actor, shared), 'other')).toEqual(['publishing_officer']);
  }
});

it('who sent a file keeps it, also after leaving the unit', () => {
  const sender: Actor = { personId: 'someone', memberships: [] };
  expect(maySeeAsset(sender, asset) && mayChangeAsset(sender, asset)).toBe(true);
});

it('the publishing officer alone sees what failed everywhere', () => {
  expect(those(maySeeFailures, 'own')).toEqual(['publishing_officer']);
});
