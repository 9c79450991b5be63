import { expect, it } from 'vitest';
import { daysLeft, tokenEnd, tokenWarning } from './access.ts';

const now = new Date('2026-09-05T01:00:00.000Z');
const inDays = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString();

it.each([
  [null, null],
  [inDays(31.5), null],
  [inDays(31), null],
  [inDays(30.9), 30],
  [inDays(8), 30],
  [inDays(7.5), 7],
  [inDays(2), 7],
  [inDays(1.2), 1],
  [inDays(-3), 1],
])('ends %s: warned at %s', (end, warning) => expect(tokenWarning(end, now)).toBe(warning));

it('counts whole days', () => {
  expect(daysLeft(inDays(7.9), now)).toBe(7);
  expect(daysLeft(inDays(-1), now)).toBe(0);
});

it('takes the earlier end, and 0 for none', () => {
  expect(tokenEnd(0, 0)).toBeNull();
  expect(tokenEnd(1_800_000_000, 0)).toBe(new Date(1_800_000_000_000).toISOString());
  expect(tokenEnd(1_900_000_000, 1_800_000_000)).toBe(new Date(1_800_000_000_000).toISOString());
});
