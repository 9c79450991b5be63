import { expect, it } from 'vitest';
import type { CommentView } from '../api/newsroom.ts';
import { quoteOf } from './quote.ts';
import { placedThreads, threadsOf } from './threads.ts';

const person = { id: 'p', name: 'Người góp ý' };
const comment = (id: string, more: Partial<CommentView> = {}): CommentView => ({
  id,
  person,
  text: id,
  kind: 'comment',
  at: '2026-09-05T01:00:00.000Z',
  threadId: null,
  quote: null,
  resolved: null,
  mayResolve: true,
  ...more,
});
const text = 'Ngày hội đọc sách\nSáng nay, nhà trường tổ chức ngày hội.\nHọc sinh rất vui.';
const on = (words: string) => {
  const from = text.indexOf(words);
  return quoteOf(text, from, from + words.length, 1);
};

it('answers stand under the remark they answer, in the order they were written', () => {
  const threads = threadsOf([
    comment('a'),
    comment('b'),
    comment('a1', { threadId: 'a' }),
    comment('a2', { threadId: 'a' }),
  ]);
  expect(threads.map(({ root, answers }) => [root.id, ...answers.map(({ id }) => id)])).toEqual([
    ['a', 'a1', 'a2'],
    ['b'],
  ]);
});

it('threads on passages come in the order of the text, those without their passage last', () => {
  const comments = [
    comment('general'),
    comment('gone', { quote: on('Học sinh rất vui.') }),
    comment('second', { quote: on('nhà trường') }),
    comment('first', { quote: on('Ngày hội đọc sách') }),
  ];
  const now = { text: text.replace('\nHọc sinh rất vui.', ''), lines: [] };
  expect(placedThreads(comments, now).map(({ root, at }) => [root.id, at?.from ?? null])).toEqual([
    ['first', 0],
    ['second', text.indexOf('nhà trường')],
    ['gone', null],
  ]);
});
