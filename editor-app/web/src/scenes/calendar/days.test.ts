import { dayOf } from '@toasoan/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantOf, onDay, step, timeOf, weekdayOf, weeksOf } from './days.ts';

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('the weeks shown', () => {
  it('begin on Monday, follow one another without a gap, and hold the whole week or month', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('week', 'month'), (day, view) => {
        const weeks = weeksOf(view, day);
        const all = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 0)).toBe(true);
        all.forEach((one, index) => expect(one).toBe(addDays(all[0] ?? '', index)));
        expect(all).toContain(day);
        expect(all.length).toBeLessThanOrEqual(42);
        if (view === 'month') {
          const month = day.slice(0, 7);
          const first = all.indexOf(`${month}-01`);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThan(7);
          expect(all.filter((one) => one.startsWith(month)).length).toBeGreaterThanOrEqual(28);
          expect(all.at(-1) && addDays(all.at(-1) ?? '', 1).startsWith(month)).toBe(false);
        }
      }),
    );
  });

  it('2 September 2026 is a Wednesday', () => expect(weekdayOf('2026-09-02')).toBe(2));
  it('there and back again is where one was', () => {
    expect([step('month', '2026-01-31', true), step('month', '2026-03-15', false)]).toEqual([
      '2026-02-01',
      '2026-02-01',
    ]);
    expect(step('week', step('week', '2026-03-01', true), false)).toBe('2026-03-01');
  });
});

describe('a story moved', () => {
  it('to another day goes out at the same time in Vietnam', () => {
    fc.assert(
      fc.property(instants, days, (instant, day) => {
        const there = onDay(instant, day);
        expect([dayOf(there), timeOf(there)]).toEqual([day, timeOf(instant)]);
        expect(Date.parse(there) % 60_000).toBe(Date.parse(instant) % 60_000);
      }),
    );
  });

  it('to a day and a time goes out at that instant', () => {
    expect(instantOf('2026-09-05', '06:30')).toBe('2026-09-04T23:30:00.000Z');
    expect([instantOf('', '06:30'), instantOf('2026-09-05', '')]).toEqual([null, null]);
  });
});
