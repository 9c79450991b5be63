import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { activeMemberships, holds, type Actor, type Membership } from './memberships.ts';

const member = (over: Partial<Membership> = {}): Membership => ({
  unitId: 'truong-a',
  role: 'contributor',
  from: '2026-09-05',
  until: '2026-09-30',
  ...over,
});
const holdsAt = (instant: string, over: Partial<Membership> = {}): boolean =>
  activeMemberships([member(over)], new Date(instant)).length === 1;

describe('activeMemberships', () => {
  it.each([
    ['2026-09-04T16:59:59.999Z', false, 'a moment before midnight in Vietnam of the first day'],
    ['2026-09-04T17:00:00.000Z', true, 'at that midnight'],
    ['2026-09-30T16:59:59.999Z', true, 'the last moment of the last day'],
    ['2026-09-30T17:00:00.000Z', false, 'the midnight after'],
  ])('%s: %j, %s', (instant, active) => expect(holdsAt(instant)).toBe(active));

  it('goes on until further notice, and may last a single day', () => {
    expect(holdsAt('2099-01-01T00:00:00Z', { until: null })).toBe(true);
    expect(holdsAt('2026-09-04T16:59:59Z', { until: null })).toBe(false);
    expect(holdsAt('2026-09-05T10:00:00Z', { until: '2026-09-05' })).toBe(true);
    expect(holdsAt('2026-09-05T10:00:00Z', { until: '2026-09-04' })).toBe(false);
  });

  it('of two that follow each other exactly one holds at any moment', () => {
    const days = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    check(
      fc.property(days, days, (handover, now) => {
        const day = (date: Date): string => date.toISOString().slice(0, 10);
        const next = new Date(handover.getTime() + 86_400_000);
        const chain = [
          member({ from: '2020-01-01', until: day(handover) }),
          member({ from: day(next), until: null }),
        ];
        expect(activeMemberships(chain, now)).toHaveLength(1);
      }),
    );
  });
});

describe('holds', () => {
  const actor: Actor = { personId: 'p', memberships: [member({ role: 'desk_editor' })] };

  it.each([
    [['desk_editor', 'contributor'], undefined, true],
    [['desk_editor'], 'truong-a', true],
    [['desk_editor'], 'truong-b', false],
    [['desk_editor'], null, false],
    [['contributor'], 'truong-a', false],
    [[], undefined, false],
  ] as const)('%j in %j: %j', (roles, unitId, expected) =>
    expect(holds(actor, roles, unitId)).toBe(expected),
  );

  it('nobody holds anything without a membership', () => {
    expect(holds({ personId: 'p', memberships: [] }, ['administrator'])).toBe(false);
  });
});
