import { expect, it } from 'vitest';
import { stageInWords, timeLeftInWords } from './progress-in-words.ts';

it('names the step', () => {
  expect(stageInWords({ stage: 'ladder', percent: 10, secondsLeft: null })).toBe('Chuyển mã video');
  expect(stageInWords({ stage: 'waiting', percent: 0, secondsLeft: null })).toMatch(/chờ đến lượt/);
  expect(stageInWords(null)).toMatch(/chờ đến lượt/);
});

it.each([
  [null, ''],
  [3, ', sắp xong'],
  [31, ', còn khoảng 40 giây'],
  [59, ', còn khoảng 1 phút'],
  [150, ', còn khoảng 3 phút'],
  [7_200, ', còn khoảng 2 giờ'],
])('%s seconds left', (secondsLeft, words) =>
  expect(timeLeftInWords({ stage: 'ladder', percent: 1, secondsLeft })).toBe(words),
);
