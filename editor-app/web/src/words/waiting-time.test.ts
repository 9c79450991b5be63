import { describe, expect, it } from 'vitest';
import { ago, waited, waitedAgainstTarget } from './waiting-time.ts';

const now = new Date('2026-03-02T10:00:00Z');

describe('waited', () => {
  it.each([
    ['2026-03-02T10:00:05Z', 'vừa chuyển tới'],
    ['2026-03-02T09:59:30Z', 'vừa chuyển tới'],
    ['2026-03-02T09:55:00Z', 'chờ 5 phút'],
    ['2026-03-02T08:00:00Z', 'chờ 2 giờ'],
    ['2026-03-01T10:00:00Z', 'chờ 1 ngày'],
    ['2026-02-20T10:00:00Z', 'chờ 10 ngày'],
  ])('%s → %s', (since, words) => expect(waited(since, now)).toBe(words));
});

it('ago', () => expect(ago('2026-03-02T08:30:00Z', now)).toBe('1 giờ trước'));

describe('against the target of the stage', () => {
  it.each([
    ['2026-03-02T05:00:00Z', 4, 'chờ 5 giờ, quá mục tiêu 1 giờ', true],
    ['2026-03-02T05:00:00Z', 8, 'chờ 5 giờ, còn 3 giờ', false],
    ['2026-03-02T05:00:00Z', null, 'chờ 5 giờ', false],
    ['2026-03-02T09:59:59Z', 8, 'vừa chuyển tới, còn 7 giờ 59 phút', false],
  ])('%s in %s hours', (stageSince, targetHours, words, overdue) =>
    expect(waitedAgainstTarget({ stageSince, targetHours }, now)).toEqual({ words, overdue }),
  );
});
