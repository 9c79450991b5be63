import { expect, it } from 'vitest';
import { remarksOf } from '../remarks-of.ts';
import { wordsOf } from '../words.ts';
import { SOFT_LIMITS } from './lengths.ts';

const assetId = 'a'.repeat(24);
const empty = { headline: '', standfirst: '', topicIds: [], body: { type: 'doc', content: [] } };
const said = (content: Partial<Parameters<typeof wordsOf>[0]>): unknown[] =>
  remarksOf(wordsOf({ ...empty, ...content })).map(({ rule, where }) => [rule, where]);

it('media want their words', () => {
  const body = {
    type: 'doc',
    content: [
      { type: 'figure', attrs: { assetId, alt: 'Sân trường', caption: '', credit: ' ' } },
      { type: 'video', attrs: { assetId, caption: 'Lời chào', credit: 'Hoa Ban' } },
      { type: 'figure', attrs: { assetId, alt: '', caption: 'Sân trường', credit: 'Hoa Ban' } },
      { type: 'attachment', attrs: { assetId, title: '' } },
    ],
  };
  const figure = { part: 'media', type: 'figure' };
  expect(said({ body, topicIds: ['t'] })).toEqual([
    ['mediaCaption', { ...figure, index: 0, field: 'caption' }],
    ['mediaCredit', { ...figure, index: 0, field: 'credit' }],
    ['mediaAlt', { ...figure, index: 2, field: 'alt' }],
  ]);
});

it('a story wants a main topic once it has words', () => {
  expect(said({})).toEqual([]);
  expect(said({ headline: 'Khai giảng' })).toEqual([['mainTopic', { part: 'topics' }]]);
});

it('headline and standfirst want to be short', () => {
  const topicIds = ['t'];
  const headline = 'a'.repeat(SOFT_LIMITS.headline);
  const standfirst = 'a'.repeat(SOFT_LIMITS.standfirst);
  expect(said({ topicIds, headline, standfirst })).toEqual([]);
  expect(said({ topicIds, headline: `${headline}a`, standfirst: `${standfirst}a` })).toEqual([
    ['headlineLength', { part: 'headline' }],
    ['standfirstLength', { part: 'standfirst' }],
  ]);
});
