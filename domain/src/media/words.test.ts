import { expect, it } from 'vitest';
import { assetWordsSchema, orientationOf } from './words.ts';

it.each([
  [1920, 1080, 'landscape'],
  [1080, 1920, 'portrait'],
  [1000, 1000, 'square'],
  [1000, 951, 'square'],
  [1000, 949, 'landscape'],
  [949, 1000, 'portrait'],
] as const)('%i × %i is %s', (width, height, expected) => {
  expect(orientationOf(width, height)).toBe(expected);
});

it('a title is one clean line, a caption may have several', () => {
  const words = assetWordsSchema.partial().parse({ title: ' Khai\ngiảng ', caption: ' một\nhai ' });
  expect(words).toEqual({ title: 'Khai giảng', caption: 'một\nhai' });
});
