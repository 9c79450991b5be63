import { expect, it } from 'vitest';
import { childrenInWords, mayShowChildren, unanswered } from './children-words.ts';

it.each([
  [null, true],
  ['picture', true],
  ['video', true],
  ['audio', false],
  ['document', false],
] as const)('asks about %s: %s', (kind, asked) => expect(mayShowChildren({ kind })).toBe(asked));

it('says the answer and where the asset may go', () => {
  expect(childrenInWords({ children: 'unanswered', channels: [] })).toBeNull();
  expect(childrenInWords({ children: 'none', channels: ['website'] })).toEqual({
    open: true,
    words: 'Không có trẻ em nhận ra được. Được đưa lên: Cổng thông tin điện tử.',
  });
  expect(childrenInWords({ children: 'identifiable', channels: [] })).toMatchObject({
    open: false,
    words: expect.stringContaining('chưa đủ đồng ý') as string,
  });
});

it('finds what waits for an answer', () => {
  const [a, b] = [{ children: 'none' }, { children: 'unanswered' }] as const;
  expect(unanswered([a, b])).toEqual([b]);
});
