import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const line = (text: string) => words('paragraph', text);
const title = (text = 'Hồ sơ gồm') => words('infoBoxTitle', text);

describe('an information box', () => {
  const list = node('bulletList', node('listItem', line('Đơn')), node('listItem', line('Học bạ')));
  const box = node('infoBox', title(), line('Nộp tại trường:'), list);

  it('goes to HTML and back', () => expect(throughHtml(doc(box))).toEqual([box]));
  it('is read line by line', () =>
    expect(plainText(doc(line('a'), box, line('b')))).toBe('a\nHồ sơ gồm\nNộp tại trường:\nĐơn\nHọc bạ\nb'));
  it('drops attributes nobody knows', () =>
    expect(stored(doc({ ...box, attrs: { class: 'x' } }))).toEqual(doc(box)));
  it('may be without a title', () => expect(reason(doc(node('infoBox', title(''), line('x'))))).toBe('ok'));

  it.each([
    [
      'title',
      node('infoBox', title('x'.repeat(200)), line('x')),
      node('infoBox', title('x'.repeat(201)), line('x')),
    ],
    [
      'text',
      node('infoBox', title('x'), line('x'.repeat(9_999))),
      node('infoBox', title('x'), line('x'.repeat(10_000))),
    ],
  ])('is refused when its %s is too long', (_what, within, beyond) => {
    expect(reason(doc(within))).toBe('ok');
    expect(reason(doc(beyond))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['without anything', doc(node('infoBox'))],
    ['with nothing but a title', doc(node('infoBox', title()))],
    ['without the place of its title', doc(node('infoBox', line('x')))],
    ['with two titles', doc(node('infoBox', title(), title(), line('x')))],
    ['with a heading', doc(node('infoBox', title(), words('heading', 'x')))],
    ['with a picture', doc(node('infoBox', title(), { type: 'figure', attrs: { assetId: 'a'.repeat(24) } }))],
    [
      'with marks on its title',
      doc(
        node(
          'infoBox',
          node('infoBoxTitle', { type: 'text', text: 'x', marks: [{ type: 'bold' }] }),
          line('x'),
        ),
      ),
    ],
    [
      'with a line break in its title',
      doc(node('infoBox', node('infoBoxTitle', node('hardBreak')), line('x'))),
    ],
    ['as a title alone', doc(title())],
    ...misplaced(box).map((body, n) => [`in a wrong place (${n})`, body] as const),
  ])('is refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
