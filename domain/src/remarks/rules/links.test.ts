import { expect, it } from 'vitest';
import type { LinkAnswer, LinkState } from '../../links/answer.ts';
import { remarksOf } from '../remarks-of.ts';
import { wordsOf, type StoryWords } from '../words.ts';

const text = (words: string, href?: string, bold = false) => ({
  type: 'text',
  text: words,
  marks: [...(bold ? [{ type: 'bold' }] : []), ...(href ? [{ type: 'link', attrs: { href } }] : [])],
});
const wordsWith = (...content: object[]): StoryWords =>
  wordsOf({
    headline: '',
    standfirst: '',
    topicIds: ['t'],
    body: JSON.parse(JSON.stringify({ type: 'doc', content })) as Parameters<typeof wordsOf>[0]['body'],
  });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

const A = 'https://moet.gov.vn/tin?utm_source=fb&id=3';
const B = 'http://10.0.0.4/x';

it('counts links as they are read, one for a run of letters', () => {
  const words = wordsWith(
    paragraph(text('xem '), text('trang ', A), text('này', A, true), text(' và '), text('kia', B)),
    paragraph(text('lại', A)),
  );
  expect(words.links.map((link) => link.text)).toEqual([A, B, A]);
  expect(remarksOf(words).map(({ rule, where, quoted, fix }) => [rule, where, quoted, fix?.insert])).toEqual([
    ['linkTracking', { part: 'link', index: 0 }, A, 'https://moet.gov.vn/tin?id=3'],
    ['linkAddress', { part: 'link', index: 1 }, B, undefined],
    ['linkTracking', { part: 'link', index: 2 }, A, 'https://moet.gov.vn/tin?id=3'],
  ]);
});

const C = 'https://sao-mai.edu.vn/khong-con';
const said = (state: LinkState, status: number | null): string[] => {
  const answer: LinkAnswer = { address: C, state, status, checkedAt: '2026-11-21T07:05:00Z' };
  return remarksOf({ ...wordsWith(paragraph(text('a', C))), answers: new Map([[C, answer]]) }).map(
    ({ message }) => message,
  );
};

it('tells which addresses did not answer, and when that was seen', () => {
  expect(said('gone', 404)).toEqual(['Liên kết không còn trang nào (404); kiểm tra lúc 14:05 21/11/2026.']);
  expect(said('silent', null)).toEqual(['Liên kết không trả lời; kiểm tra lúc 14:05 21/11/2026.']);
  expect(said('failing', 503)).toHaveLength(1);
  expect(said('unsafe', null)).toHaveLength(1);
  expect(said('ok', 200)).toEqual([]);
  expect(said('unknown', null)).toEqual([]);
});
