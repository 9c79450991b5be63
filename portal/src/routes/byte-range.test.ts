import { expect, it } from 'vitest';
import { readRange } from './byte-range.ts';

const file = { size: 1_000, etag: '"abc"' };
const part = (start: number, end: number) => ({ kind: 'part', range: { start, end } });
const whole = { kind: 'whole' };

it.each([
  [undefined, whole],
  ['bytes=0-0', part(0, 0)],
  ['bytes=0-', part(0, 999)],
  ['bytes=200-299', part(200, 299)],
  ['bytes=200-99999', part(200, 999)],
  ['bytes=-100', part(900, 999)],
  ['bytes=-5000', part(0, 999)],
  ['Bytes= 5-9 ', part(5, 9)],
  ['bytes=999-', part(999, 999)],
  ['bytes=1000-', { kind: 'outside' }],
  ['bytes=-0', { kind: 'outside' }],
  ['bytes=9-5', whole],
  ['bytes=-', whole],
  ['bytes=a-b', whole],
  ['bytes=0-1,5-9', whole],
  ['items=0-1', whole],
  [`bytes=${'9'.repeat(400)}-`, whole],
])('%s', (header, expected) => expect(readRange(header, undefined, file)).toEqual(expected));

it('a part belongs to the version it was begun from', () => {
  expect(readRange('bytes=5-', '"abc"', file)).toEqual(part(5, 999));
  for (const other of ['"other"', 'W/"abc"', 'Sat, 05 Sep 2026 03:15:00 GMT'])
    expect(readRange('bytes=5-', other, file)).toEqual(whole);
});

it('nothing lies in an empty file', () => {
  expect(readRange('bytes=0-', undefined, { ...file, size: 0 })).toEqual({ kind: 'outside' });
  expect(readRange('bytes=-5', undefined, { ...file, size: 0 })).toEqual({ kind: 'outside' });
});
