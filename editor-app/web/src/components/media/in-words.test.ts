import { expect, it } from 'vitest';
import { bytesInWords, failureInWords, kindInWords } from './in-words.ts';

it.each([
  [900, '900 byte'],
  [120 * 1024, '120 KB'],
  [3.44 * 1024 * 1024, '3,4 MB'],
  [1000 * 1024, '1 MB'],
  [2.5 * 1024 ** 3, '2,5 GB'],
])('%d bytes are %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words));

it('names kind and format', () => {
  expect(kindInWords({ kind: 'picture', format: 'heic' })).toBe('Ảnh HEIC');
  expect(kindInWords({ kind: null, format: null })).toBe('Chưa rõ loại tệp');
});

it('always has a sentence for a failure', () => {
  expect(failureInWords({ failure: 'asset.broken' })).toMatch(/hỏng/);
  expect(failureInWords({ failure: null })).toMatch(/lỗi/);
});
