import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import {
  actsFor,
  decideEndUnit,
  isUnitCode,
  type EndingFacts,
  type EndingWish,
  type UnitFacts,
} from './units.ts';

const unit = (code: string, over: Partial<UnitFacts> = {}): UnitFacts => ({
  code,
  kind: 'school',
  from: '2025-07-01',
  until: null,
  takenOverBy: null,
  ...over,
});
const all = [
  unit('a'),
  unit('b'),
  unit('c'),
  unit('gone', { until: '2026-01-31' }),
  unit('later', { from: '2027-01-01' }),
  unit('phong-a', { kind: 'department' }),
  unit('phong-b', { kind: 'department' }),
];
const units = new Map(all.map((one) => [one.code, one]));
const facts: EndingFacts = { today: '2026-10-15', openStories: 0, coordinates: false };
const end = (code: string, wish: Partial<EndingWish> = {}, over: Partial<EndingFacts> = {}) =>
  decideEndUnit(
    units.get(code) ?? unit(code),
    { until: '2026-10-14', ending: 'dissolved', successors: [], takenOverBy: null, ...wish },
    units,
    { ...facts, ...over },
  );

describe('ending a unit', () => {
  it('needs no other unit once nothing is on its way any more', () => expect(end('a')).toEqual({ ok: true }));

  it.each([
    ['stories on their way', {}, { openStories: 1 }],
    ['a day ahead, until which there may be some', { until: '2026-10-15' }, {}],
    ['being the one that coordinates', {}, { coordinates: true }],
  ])('needs one that takes over for %s', (_why, wish, over) => {
    expect(end('a', wish, over)).toMatchObject({ reason: 'unit.takeover_required' });
    expect(end('a', { ...wish, takenOverBy: 'b' }, over)).toEqual({ ok: true });
  });

  it.each([
    ['itself', 'a', 'a'],
    ['one that has ended', 'a', 'gone'],
    ['one that has not begun', 'a', 'later'],
    ['one there never was', 'a', 'nobody'],
    ['a school in place of a department', 'phong-a', 'b'],
  ])('is not taken over by %s', (_who, code, takenOverBy) =>
    expect(end(code, { takenOverBy })).toMatchObject({ reason: 'unit.takeover_unfit' }),
  );

  it.each([
    ['merged', [], false],
    ['merged', ['b'], true],
    ['merged', ['b', 'c'], false],
    ['renamed', ['b'], true],
    ['renamed', ['a'], false],
    ['split', ['b'], false],
    ['split', ['b', 'b'], false],
    ['split', ['b', 'c'], true],
    ['dissolved', ['b'], false],
    ['merged', ['gone'], false],
  ] as const)('%s into %j: %j', (ending, successors, ok) =>
    expect(end('a', { ending, successors }).ok).toBe(ok),
  );

  it('happens once, and not before it began', () => {
    expect(end('gone')).toMatchObject({ reason: 'unit.ended' });
    expect(end('a', { until: '2025-06-30' })).toMatchObject({ reason: 'unit.days' });
  });
});

describe('who acts for a unit', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd');
  const anyUnits = fc.array(
    fc.record({
      code,
      kind: fc.constant('school' as const),
      from: fc.constant('2025-07-01'),
      until: fc.option(fc.constantFrom('2026-01-31', '2026-06-30')),
      takenOverBy: fc.option(code),
    }),
    { maxLength: 6 },
  );

  it('is somebody who is there, or nobody, also where units take each other over in a circle', () => {
    check(
      fc.property(
        anyUnits,
        code,
        fc.constantFrom('2026-01-31', '2026-02-01', '2026-07-01'),
        (list, of, day) => {
          const map = new Map<string, UnitFacts>(list.map((one) => [one.code, one]));
          const acts = actsFor(of, map, day);
          if (acts !== null) {
            const until = map.get(acts)?.until;
            expect(until === null || (until !== undefined && day <= until)).toBe(true);
          }
          const own = map.get(of);
          if (own && (own.until === null || day <= own.until)) expect(acts).toBe(of);
        },
      ),
    );
  });

  it('follows from one to the next', () => {
    const chain = new Map(
      [
        unit('x', { until: '2026-01-31', takenOverBy: 'y' }),
        unit('y', { until: '2026-06-30', takenOverBy: 'z' }),
        unit('z'),
      ].map((one) => [one.code, one]),
    );
    expect(['2026-01-31', '2026-02-01', '2026-07-01'].map((day) => actsFor('x', chain, day))).toEqual([
      'x',
      'y',
      'z',
    ]);
  });
});

it('a code is lower case, digits and hyphens between them', () => {
  for (const good of ['thpt-doi-thong', 'a1', 'x']) expect(isUnitCode(good), good).toBe(true);
  for (const bad of ['', 'THPT', 'đồi', 'a--b', '-a', 'a-', 'a b', 'a'.repeat(61)])
    expect(isUnitCode(bad), bad).toBe(false);
});
