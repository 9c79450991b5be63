import { emptyWords, type AssetView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { togglePicked, whyNot } from './picked.ts';

const asset = (id: string, over: Partial<AssetView> = {}) => ({
  id,
  state: 'ready' as const,
  unit: { id: 'mine', code: 'm', name: 'Trường A' },
  words: emptyWords(`${id}.jpg`),
  ...over,
});
const place = { unitId: 'mine', inStory: ['used'] };
const other = { id: 'other', code: 'o', name: 'Trường B' };

it.each([
  ['free', asset('free'), null],
  ['already there', asset('used'), 'Đã có trong bài'],
  ['failed', asset('x', { state: 'failed' }), 'Không xử lý được'],
  ['another unit’s', asset('x', { unit: other }), 'Của đơn vị khác, chưa dùng chung'],
  ['shared', asset('x', { unit: other, words: { ...emptyWords('x'), shared: true } }), null],
])('%s', (_what, given, reason) => expect(whyNot(given, place)).toBe(reason));

it('keeps the order of choosing and takes back what is pressed again', () => {
  const [a, b, c] = [asset('a'), asset('b'), asset('c')];
  const picked = [c, a, b].reduce<(typeof a)[]>(togglePicked, []);
  expect(picked.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(togglePicked(picked, { ...a }).map(({ id }) => id)).toEqual(['c', 'b']);
});
