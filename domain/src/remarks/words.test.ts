import { expect, it } from 'vitest';
import { lengthOf } from './reading-time.ts';
import { story } from './testing/story.ts';
import { wordsOf } from './words.ts';

const text = (words: string) => ({ type: 'text', text: words });

it('counts blocks and media in reading order, a line break as one character', () => {
  const body = {
    type: 'doc',
    content: [
      { type: 'heading', content: [text('Một')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      { type: 'audio', attrs: { assetId: 'a', title: 'Bài hát', caption: '', credit: 'Hoa' } },
      { type: 'paragraph', content: [text('Hai '), { type: 'hardBreak' }, text('ba')] },
    ],
  };
  const { passages } = wordsOf({ headline: 'Tít', standfirst: 'Sa-pô', body, topicIds: [] });
  const audio = { part: 'media', index: 0, type: 'audio' };
  expect(passages).toEqual([
    { place: { part: 'headline' }, text: 'Tít' },
    { place: { part: 'standfirst' }, text: 'Sa-pô' },
    { place: { part: 'block', index: 0 }, text: 'Một' },
    { place: { part: 'block', index: 1 }, text: '' },
    { place: { ...audio, field: 'title' }, text: 'Bài hát' },
    { place: { ...audio, field: 'caption' }, text: '' },
    { place: { ...audio, field: 'credit' }, text: 'Hoa' },
    { place: { part: 'block', index: 2 }, text: 'Hai \nba' },
  ]);
});

it('takes a body that is none', () => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: 'x' }, null, { type: 'paragraph' }] };
  const hostile = JSON.parse(JSON.stringify(body)) as Parameters<typeof wordsOf>[0]['body'];
  expect(wordsOf({ headline: '', standfirst: '', body: hostile, topicIds: [] }).passages).toHaveLength(4);
});

it.each([
  ['', 0, 0],
  ['Khai giảng – năm học 2026!', 5, 1],
  ['chữ '.repeat(200), 200, 1],
  ['chữ '.repeat(201), 201, 2],
])('the length of %.30s', (paragraph, words, minutes) =>
  expect(lengthOf(story(paragraph))).toEqual({ words, minutes }),
);
