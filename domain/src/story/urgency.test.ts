import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { STAGE_TARGETS, targetOf } from './targets.ts';
import { byUrgency, SOON_HOURS, urgencyOf, urgencyWeight, type Waiting } from './urgency.ts';

const NOW = new Date('2026-11-23T03:00:00Z');
const HOUR = 3_600_000;
const hours = (count: number): string => new Date(NOW.getTime() + count * HOUR).toISOString();
const calm: Waiting = {
  id: 'a',
  stageSince: hours(-1),
  targetHours: 8,
  sensitive: false,
  embargoUntil: null,
  scheduledAt: null,
};

const instant = fc.integer({ min: -200, max: 200 }).map((quarters) => hours(quarters / 4));
const waiting: fc.Arbitrary<Waiting> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 2 }),
  stageSince: instant,
  targetHours: fc.option(fc.integer({ min: 1, max: 72 })),
  sensitive: fc.boolean(),
  embargoUntil: fc.option(instant),
  scheduledAt: fc.option(instant),
});

describe('urgency', () => {
  it('nothing presses at first', () => expect(urgencyWeight(urgencyOf(calm, NOW))).toBe(0));
  it.each<[string, Partial<Waiting>, number]>([
    ['past its target', { stageSince: hours(-8.01) }, 4],
    ['at its target', { stageSince: hours(-8) }, 0],
    ['without a target', { stageSince: hours(-800), targetHours: null }, 0],
    ['its embargo ends soon', { embargoUntil: hours(SOON_HOURS) }, 2],
    ['its embargo ends later', { embargoUntil: hours(SOON_HOURS + 0.1) }, 0],
    ['its embargo has ended', { embargoUntil: hours(-0.1) }, 0],
    ['it goes out soon', { scheduledAt: hours(1) }, 2],
    ['it should be out', { scheduledAt: hours(-1) }, 2],
    ['sensitive', { sensitive: true }, 1],
    ['all of it', { stageSince: hours(-9), scheduledAt: hours(1), sensitive: true }, 7],
  ])('%s', (_, given, weight) => expect(urgencyWeight(urgencyOf({ ...calm, ...given }, NOW))).toBe(weight));

  it('orders every list in one way, whatever it came in', () =>
    check(
      fc.property(fc.uniqueArray(waiting, { selector: ({ id }) => id, maxLength: 12 }), (lines) => {
        const order = [...lines].sort(byUrgency(NOW));
        expect([...lines].reverse().sort(byUrgency(NOW))).toEqual(order);
        for (const [index, line] of order.slice(1).entries())
          expect(byUrgency(NOW)(order[index] ?? line, line)).toBeLessThan(0);
      }),
    ));

  it('what presses more never goes later', () =>
    check(
      fc.property(waiting, waiting, (line, other) => {
        const compare = byUrgency(NOW);
        if (compare(line, other) > 0) return;
        expect(compare({ ...line, sensitive: true }, { ...other, sensitive: false })).toBeLessThanOrEqual(0);
        expect(compare({ ...line, scheduledAt: hours(1) }, other)).toBeLessThanOrEqual(0);
      }),
    ));

  it('the longer one waits, the earlier it goes', () =>
    check(
      fc.property(waiting, fc.integer({ min: 1, max: 100 }), (line, more) => {
        const longer = {
          ...line,
          stageSince: new Date(Date.parse(line.stageSince) - more * HOUR).toISOString(),
        };
        expect(byUrgency(NOW)(longer, line)).toBeLessThan(0);
      }),
    ));
});

it('a stage in which nobody acts has no target', () => {
  expect(targetOf('published', STAGE_TARGETS)).toBeNull();
  expect(targetOf('submitted', { ...STAGE_TARGETS, submitted: 2 })).toBe(2);
});
