import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterQuiet, isClock, lastDigestAt } from './hours.ts';

const at = (clock: string, day = '2026-11-21'): Date => new Date(`${day}T${clock}:00+07:00`);
const clock = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
  .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') })
  .map((ms) => new Date(ms));
const vietnamese = (date: Date): string =>
  new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);

it('knows the hour a digest was last due', () => {
  const hours = ['07:30', '13:30'];
  expect(lastDigestAt(hours, at('07:29'))).toEqual(at('13:30', '2026-11-20'));
  expect(lastDigestAt(hours, at('07:30'))).toEqual(at('07:30'));
  expect(lastDigestAt(hours, at('23:59'))).toEqual(at('13:30'));
});

it('is never in the future, never a day old, at a chosen hour, and goes forward only', () => {
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 4 }), instant, fc.nat(), (hours, now, later) => {
      const due = lastDigestAt(hours, now);
      expect(due.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(now.getTime() - due.getTime()).toBeLessThan(86_400_000);
      expect(hours).toContain(vietnamese(due));
      const next = lastDigestAt(hours, new Date(now.getTime() + later));
      expect(next.getTime()).toBeGreaterThanOrEqual(due.getTime());
    }),
  );
});

it('waits for the end of quiet hours, also over midnight', () => {
  const quiet = { from: '21:00', until: '06:30' };
  expect(afterQuiet(quiet, at('20:59'))).toEqual(at('20:59'));
  expect(afterQuiet(quiet, at('21:00'))).toEqual(at('06:30', '2026-11-22'));
  expect(afterQuiet(quiet, at('03:00'))).toEqual(at('06:30'));
  expect(afterQuiet(quiet, at('06:30'))).toEqual(at('06:30'));
  expect(afterQuiet({ from: '12:00', until: '13:00' }, at('12:30'))).toEqual(at('13:00'));
  expect(afterQuiet(null, at('03:00'))).toEqual(at('03:00'));
});

it('never rings in quiet hours, and never later than they end', () => {
  fc.assert(
    fc.property(clock, clock, instant, (from, until, now) => {
      const quiet = { from, until };
      const rings = afterQuiet(quiet, now);
      expect(afterQuiet(quiet, rings)).toEqual(rings);
      expect(rings.getTime()).toBeGreaterThanOrEqual(now.getTime());
      if (rings.getTime() !== now.getTime()) expect(vietnamese(rings)).toBe(until);
    }),
  );
});

it('takes hours of a day and nothing else', () => {
  fc.assert(fc.property(clock, isClock));
  for (const text of ['24:00', '7:30', '07:60', '', '07:30:00', 'x']) expect(isClock(text)).toBe(false);
});
