import { describe, expect, it } from 'vitest';
import { readClock, writeClock } from './clock.ts';

describe('readClock', () => {
  it.each([
    ['0:00', 0],
    ['2:05', 125_000],
    [' 90:00 ', 5_400_000],
    ['1:02:05', 3_725_000],
    ['0:01,5', 1_500],
    ['0:01.25', 1_250],
  ])('%s → %i', (text, ms) => expect(readClock(text)).toBe(ms));
  it.each(['', '5', '1:75', '1:99:00', 'một phút', '1:2:3:4', '-1:00'])('refuses %s', (text) =>
    expect(readClock(text)).toBeNull(),
  );
});

describe('writeClock', () => {
  it.each([
    [0, '0:00'],
    [125_999, '2:05'],
    [3_725_000, '1:02:05'],
  ])('%i → %s', (ms, text) => expect(writeClock(ms)).toBe(text));
  it('keeps tenths when asked, so that what is written reads the same', () => {
    expect(writeClock(1_500, true)).toBe('0:01,5');
    expect(writeClock(2_000, true)).toBe('0:02');
    expect(readClock(writeClock(61_300, true))).toBe(61_300);
  });
});
