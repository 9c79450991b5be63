import type { Me, Role } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { actorOf, hasLibrary, isUnitOfMine, seesFailures, unitsOfMine } from './rights.ts';

const me = (...roles: [Role, string, string?][]): Me => ({
  id: 'p',
  name: 'Người',
  email: '',
  unreadNotifications: 0,
  memberships: roles.map(([role, unitId, until]) => ({
    role,
    unitId,
    from: '2020-01-01',
    until: until ?? null,
    unit: { id: unitId, code: unitId, name: unitId },
  })),
});

it.each<[Role, library: boolean, failures: boolean]>([
  ['contributor', true, false],
  ['department_head', true, false],
  ['publishing_officer', true, true],
  ['coordinator', true, false],
  ['director', true, false],
  ['administrator', false, false],
])('%s', (role, library, failures) => {
  const actor = actorOf(me([role, 'u']));
  expect([hasLibrary(actor), seesFailures(actor)]).toEqual([library, failures]);
});

it('what ended counts no more', () => {
  expect(hasLibrary(actorOf(me(['contributor', 'u', '2021-01-01'])))).toBe(false);
  expect(unitsOfMine(me(['contributor', 'u', '2021-01-01']))).toEqual([]);
});

it('files go into units one sends for, each once, in Vietnamese order', () => {
  const person = me(['unit_head', 'Yên'], ['contributor', 'Ân'], ['contributor', 'Yên'], ['director', 'Ban']);
  expect(unitsOfMine(person).map(({ name }) => name)).toEqual(['Ân', 'Yên']);
  expect(isUnitOfMine(person, 'Ban')).toBe(false);
});
