import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const line = (text: string) => words('paragraph', text);
const question = (text = 'Khi nào nộp hồ sơ?') => words('question', text);

describe('a question and its answer', () => {
  const both = node('questionAnswer', question(), line('Từ ngày 1/6.'), line('Nộp tại trường.'));

  it('go to HTML and back', () => expect(throughHtml(doc(both))).toEqual([both]));
  it('are read line by line', () =>
    expect(plainText(doc(line('a'), both, line('b')))).toBe(
      'a\nKhi nào nộp hồ sơ?\nTừ ngày 1/6.\nNộp tại trường.\nb',
    ));
  it('drop attributes nobody knows', () =>
    expect(stored(doc({ ...both, attrs: { itemtype: 'x' } }))).toEqual(doc(both)));

  it.each([
    ['question', question('x'.repeat(500)), question('x'.repeat(501)), line('x')],
    ['answer', question(''), question('x'), line('x'.repeat(10_000))],
  ])('are refused when the %s is too long', (_what, within, beyond, answer) => {
    expect(reason(doc(node('questionAnswer', within, answer)))).toBe('ok');
    expect(reason(doc(node('questionAnswer', beyond, answer)))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['without anything', doc(node('questionAnswer'))],
    ['without an answer', doc(node('questionAnswer', question()))],
    ['without the place of a question', doc(node('questionAnswer', line('x')))],
    ['with the question last', doc(node('questionAnswer', line('x'), question()))],
    ['with two questions', doc(node('questionAnswer', question(), question(), line('x')))],
    ['with a quote', doc(node('questionAnswer', question(), node('blockquote', line('x'))))],
    ['as a question alone', doc(question())],
    ['with the title of a box', doc(node('questionAnswer', words('infoBoxTitle', 'x'), line('x')))],
    ...misplaced(both).map((body, n) => [`in a wrong place (${n})`, body] as const),
  ])('are refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
