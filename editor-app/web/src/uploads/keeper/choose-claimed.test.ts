import { expect, it } from 'vitest';
import { chooseClaimed, othersHolding } from './choose-claimed.ts';
import { KEPT_FOR, type KeptUpload } from './upload-keeper.ts';

const now = 1_000 * KEPT_FOR;
const kept = (key: string, over: Partial<KeptUpload> = {}): Omit<KeptUpload, 'file'> => ({
  key,
  personId: 'lan',
  place: 'story',
  owner: 'closed',
  purpose: { purpose: 'asset', unitId: 'u' },
  batch: 'b',
  order: 0,
  at: now,
  ...over,
});
const claim = { personId: 'lan', place: 'story', owner: 'mine' };
const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);
const choose = (...list: Omit<KeptUpload, 'file'>[]) => {
  const { taken, erased } = chooseClaimed(list, claim, { now, gone: (owner) => owner === 'closed' });
  return { taken: keys(taken), erased: keys(erased) };
};

it('takes what a closed page left for this place, in the order of choosing', () => {
  expect(
    choose(
      kept('later', { at: now - 1 }),
      kept('second', { at: now - 9, order: 1 }),
      kept('first', { at: now - 9 }),
      kept('elsewhere', { place: 'other' }),
      kept('in another tab', { owner: 'open' }),
    ),
  ).toEqual({ taken: ['first', 'second', 'later'], erased: [] });
});

it('erases what is another person’s, also in another place, and what is old', () => {
  expect(
    choose(
      kept('a', { personId: 'minh', place: 'other' }),
      kept('b', { at: now - KEPT_FOR - 1, place: 'other' }),
      kept('c', { at: now - KEPT_FOR }),
    ),
  ).toEqual({ taken: ['c'], erased: ['a', 'b'] });
});

it('knows which other pages have something for this place', () => {
  const all = [
    kept('a', { owner: 'open' }),
    kept('b', { owner: 'open' }),
    kept('c', { owner: 'mine' }),
    kept('d', { owner: 'elsewhere', place: 'other' }),
    kept('e', { owner: 'hers', personId: 'minh' }),
  ];
  expect(othersHolding(all, claim)).toEqual(['open']);
});
