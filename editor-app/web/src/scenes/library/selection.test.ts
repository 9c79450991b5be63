import { expect, it } from 'vitest';
import { MOST_SELECTED, togglePage, toggleSelected } from './selection.ts';

it('puts one in and takes it out', () => {
  expect(toggleSelected(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggleSelected(['a', 'b'], 'a')).toEqual(['b']);
});

it('takes a page as a whole and lets it go, other pages stay', () => {
  expect(togglePage(['x', 'a'], ['a', 'b'])).toEqual(['x', 'a', 'b']);
  expect(togglePage(['x', 'a', 'b'], ['a', 'b'])).toEqual(['x']);
});

it('holds no more than can be changed at once', () => {
  const full = Array.from({ length: MOST_SELECTED }, (_, i) => String(i));
  expect(toggleSelected(full, 'more')).toBe(full);
  expect(togglePage(full, ['more'])).toEqual(full);
  expect(toggleSelected(full, '0')).toHaveLength(MOST_SELECTED - 1);
});
