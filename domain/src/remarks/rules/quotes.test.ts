import { expect, it } from 'vitest';
import { putRight, saidOf } from '../testing/story.ts';

it.each([
  ['“Học thật” và "thi thật"', '“Học thật” và “thi thật”'],
  ['“Học thật" và ("thi thật")', '“Học thật” và (“thi thật”)'],
])('%s', (text, right) => expect(putRight('quotes', text)).toBe(right));

it('lets a story have either kind', () => {
  expect(saidOf('quotes', 'Phong trào "học thật" và "thi thật"')).toEqual([]);
  expect(saidOf('quotes', 'Phong trào “học thật”')).toEqual([]);
  expect(saidOf('quotes', 'Phong trào “học thật”', 'và "thi thật"')).toHaveLength(1);
});
