import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const said = (text = 'Mỗi ngày đến trường là một ngày vui.') => words('pullQuoteText', text);
const speaker = (text = 'Hiệu trưởng nhà trường') => words('speaker', text);

describe('a pull-quote', () => {
  const quote = node('pullQuote', said(), speaker());

  it('goes to HTML and back', () => expect(throughHtml(doc(quote))).toEqual([quote]));
  it('is read with who said it', () =>
    expect(plainText(doc(quote, words('paragraph', 'b')))).toBe(
      'Mỗi ngày đến trường là một ngày vui.\nHiệu trưởng nhà trường\nb',
    ));
  it('drops attributes nobody knows', () =>
    expect(stored(doc({ ...quote, attrs: { cite: 'javascript:x' } }))).toEqual(doc(quote)));
  it('may be without a speaker', () =>
    expect(reason(doc(node('pullQuote', said(), speaker(''))))).toBe('ok'));

  it.each([
    [
      'text',
      node('pullQuote', said('x'.repeat(600)), speaker()),
      node('pullQuote', said('x'.repeat(601)), speaker()),
    ],
    [
      'speaker',
      node('pullQuote', said(), speaker('x'.repeat(200))),
      node('pullQuote', said(), speaker('x'.repeat(201))),
    ],
  ])('is refused when its %s is too long', (_what, within, beyond) => {
    expect(reason(doc(within))).toBe('ok');
    expect(reason(doc(beyond))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['without anything', doc(node('pullQuote'))],
    ['without the place of a speaker', doc(node('pullQuote', said()))],
    ['without words', doc(node('pullQuote', speaker()))],
    ['with two speakers', doc(node('pullQuote', said(), speaker(), speaker()))],
    ['with a paragraph', doc(node('pullQuote', words('paragraph', 'x'), speaker()))],
    [
      'with a link',
      doc(
        node(
          'pullQuote',
          node('pullQuoteText', { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: '/' } }] }),
          speaker(),
        ),
      ),
    ],
    ['as a speaker alone', doc(speaker())],
    ...misplaced(quote).map((body, n) => [`in a wrong place (${n})`, body] as const),
  ])('is refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
