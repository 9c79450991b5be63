import { expect, it } from 'vitest';
import { placesOfUse } from './places-of-use.ts';

it.each([
  [{ inWorkingCopy: true, editions: [], live: false }, 'Có trong bản đang viết'],
  [
    { inWorkingCopy: true, editions: [1, 2], live: true },
    'Có trong bản đang viết và bản phát hành số 1, 2 (đang hiển thị với bạn đọc)',
  ],
  [{ inWorkingCopy: false, editions: [3], live: false }, 'Có trong bản phát hành số 3 (không còn hiển thị)'],
  [{ inWorkingCopy: false, editions: [], live: false }, 'Không còn trong bài'],
])('%j', (use, words) => expect(placesOfUse(use)).toBe(words));
