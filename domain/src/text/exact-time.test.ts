import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { formatExact, instantAt, inWords, timeOf } from './exact-time.ts';
import { dayOf } from './time.ts';

describe('a time somebody sets', () => {
  it('stands beside the exact instant', () => {
    expect(formatExact('2026-11-24T01:00:00Z')).toBe('08:00 thứ Ba, 24/11/2026 (giờ Việt Nam; 01:00 UTC)');
    expect(formatExact('2026-11-22T05:30:00Z')).toBe('12:30 Chủ nhật, 22/11/2026 (giờ Việt Nam; 05:30 UTC)');
  });
  it('names the day in UTC where it is another one', () =>
    expect(formatExact('2026-11-23T22:15:00Z')).toBe(
      '05:15 thứ Ba, 24/11/2026 (giờ Việt Nam; 22:15 UTC ngày 23/11)',
    ));
  it('is read by the clocks of Vietnam', () =>
    expect(instantAt('2026-11-24', '08:00')).toBe('2026-11-24T01:00:00.000Z'));
  it.each([
    ['2026-02-31', '08:00'],
    ['2026-13-01', '08:00'],
    ['2026-11-24', '24:30'],
    ['', ''],
    ['24/11/2026', '08:00'],
  ])('is none: %s %s', (day, time) => expect(instantAt(day, time)).toBeNull());
  it('comes back as it was chosen, at every minute', () =>
    check(
      fc.property(fc.integer({ min: 26_000_000, max: 60_000_000 }), (minutes) => {
        const instant = new Date(minutes * 60_000).toISOString();
        expect(instantAt(dayOf(instant), timeOf(instant))).toBe(instant);
      }),
    ));
});

it.each([
  [21_720, '6 giờ 2 phút'],
  [3_600, '1 giờ'],
  [90_061, '1 ngày 1 giờ'],
  [86_460, '1 ngày'],
  [59, 'dưới 1 phút'],
])('%d seconds in words', (seconds, words) => expect(inWords(seconds)).toBe(words));
