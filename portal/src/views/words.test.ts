import { expect, it } from 'vitest';
import { clock, durationInWords, sizeInWords } from './words.ts';

it.each([
  [10, '1 KB'],
  [350_400, '350 KB'],
  [999_999, '1.000 KB'],
  [12_345_678, '12,3 MB'],
  [1_500_000_000, '1,5 GB'],
])('%i bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));

it.each([
  [200, '1 giây', '0:00'],
  [59_600, '1 phút', '0:59'],
  [125_000, '2 phút 5 giây', '2:05'],
  [3_600_000, '1 giờ', '1:00:00'],
  [3_725_000, '1 giờ 2 phút', '1:02:05'],
])('%i ms are %s, and %s on the clock', (ms, words, instant) => {
  expect([durationInWords(ms), clock(ms)]).toEqual([words, instant]);
});
