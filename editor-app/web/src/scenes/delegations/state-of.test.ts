import { expect, it } from 'vitest';
import { stateInWords } from './state-of.ts';

const period = { fromAt: '2026-11-23T01:00:00Z', untilAt: '2026-11-24T01:00:00Z', endedAt: null };

it.each([
  ['2026-11-23T00:59:59Z', 'Chưa đến ngày'],
  ['2026-11-23T01:00:00Z', 'Đang có hiệu lực'],
  ['2026-11-24T00:59:59Z', 'Đang có hiệu lực'],
  ['2026-11-24T01:00:00Z', 'Đã hết hạn'],
])('at %s: %s', (now, words) => expect(stateInWords(period, new Date(now))).toBe(words));

it('says when it was ended early', () =>
  expect(stateInWords({ ...period, endedAt: '2026-11-23T05:00:00Z' }, new Date('2026-11-23T06:00:00Z'))).toBe(
    'Đã kết thúc sớm lúc 12:00 23/11/2026',
  ));
