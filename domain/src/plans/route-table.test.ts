import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levels, roleNames, type Role } from '../access/roles.ts';
import type { Actor } from '../access/memberships.ts';
import { check } from '../testing/check.ts';
import {
  decideRoute,
  isSameRoute,
  mayChangeRoutes,
  mayReadRoutes,
  routeDifference,
  type RoutableUnit,
  type TopicRoute,
} from './route-table.ts';
import { routeStory } from './routing.ts';

const TODAY = '2026-10-15';
const department: RoutableUnit = { kind: 'department', from: '2025-07-01', until: null };
const units = new Map<string, RoutableUnit>([
  ['p1', department],
  ['p2', department],
  ['p3', department],
  ['gone', { ...department, until: '2026-10-14' }],
  ['school', { ...department, kind: 'school' }],
]);
const code = fc.constantFrom('p1', 'p2', 'p3', 'gone', 'school', 'nobody');
const route: fc.Arbitrary<TopicRoute> = fc.record({
  leads: fc.array(fc.record({ unit: code, levels: fc.subarray([...levels]) }), { maxLength: 3 }),
  cooperating: fc.array(code, { maxLength: 3 }),
});
const who = (role: Role): Actor => ({
  personId: 'p',
  memberships: [{ unitId: 'u', role, from: '2026-01-01', until: null }],
});

it('is changed by the coordinator and read by who decides by it', () => {
  expect(roleNames.filter((role) => mayChangeRoutes(who(role)))).toEqual(['coordinator']);
  expect(roleNames.filter((role) => mayReadRoutes(who(role)))).toEqual([
    'department_head',
    'coordinator',
    'director',
    'administrator',
  ]);
});

it('names departments that are there, each once, and has one way for every level', () => {
  check(
    fc.property(route, route, (wish, current) => {
      if (!decideRoute(wish, current, units, TODAY).ok) return;
      const leads = wish.leads.map(({ unit }) => unit);
      const named = [...leads, ...wish.cooperating];
      expect(named.every((one) => /^p\d$/.test(one))).toBe(true);
      expect(new Set(named).size).toBe(named.length);
      expect(isSameRoute(wish, current)).toBe(false);
      for (const level of levels) {
        const answering = wish.leads.filter((lead) => lead.levels.includes(level));
        if (leads.length > 1) expect(answering.length).toBeLessThanOrEqual(1);
        const topic = {
          id: 't',
          leads: wish.leads.map((lead) => ({ unitId: lead.unit, levels: lead.levels })),
          cooperatingUnitIds: wish.cooperating,
        };
        if (answering[0])
          expect(routeStory([topic], [level], 'van-phong').leadUnitId).toBe(answering[0].unit);
      }
    }),
    3_000,
  );
});

it.each([
  ['an ended department', { leads: [{ unit: 'gone', levels: [] }], cooperating: [] }, 'route.unit_unfit'],
  ['a school', { leads: [], cooperating: ['school'] }, 'route.unit_unfit'],
  ['one twice', { leads: [{ unit: 'p1', levels: [] }], cooperating: ['p1'] }, 'route.twice'],
  [
    'two leads without levels',
    { leads: ['p1', 'p2'].map((unit) => ({ unit, levels: [] })), cooperating: [] },
    'route.levels',
  ],
  ['what is there', { leads: [], cooperating: [] }, 'route.unchanged'],
] as const)('is not changed to %s', (_what, wish, reason) =>
  expect(decideRoute(wish, { leads: [], cooperating: [] }, units, TODAY)).toMatchObject({ reason }),
);

it('a difference is empty exactly for the same row, and tells what came and went', () => {
  check(
    fc.property(route, route, (a, b) => {
      const once = ({ leads, cooperating }: TopicRoute): TopicRoute => ({
        leads: leads.filter((lead, at) => leads.findIndex(({ unit }) => unit === lead.unit) === at),
        cooperating: [...new Set(cooperating)],
      });
      const [before, after] = [once(a), once(b)];
      const difference = routeDifference(before, after);
      const empty = Object.values(difference).every((list) => (list as readonly unknown[]).length === 0);
      expect(empty).toBe(isSameRoute(before, after));
      expect(difference.leadsGone).toEqual(routeDifference(after, before).leadsAdded);
    }),
  );
});
