import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const row = (number: string, label: string) =>
  node('keyFigure', words('keyNumber', number), words('keyLabel', label));
const figures = (...rows: RichNode[]) => doc(node('keyFigures', ...rows));

describe('key figures', () => {
  const both = figures(row('1.240', 'học sinh'), row('98,5%', 'lên lớp'));

  it('go to HTML and back', () => expect(throughHtml(both)).toEqual(both.content));
  it('are read a figure a line', () => expect(plainText(both)).toBe('1.240 học sinh\n98,5% lên lớp'));
  it('drop attributes nobody knows', () =>
    expect(stored(doc({ ...both.content?.[0], type: 'keyFigures', attrs: { style: 'x' } }))).toEqual(both));

  it('are one to six', () => {
    const rows = (count: number) => figures(...Array.from({ length: count }, () => row('1', 'x')));
    expect([1, 6].map((count) => reason(rows(count)))).toEqual(['ok', 'ok']);
    expect([0, 7].map((count) => reason(rows(count)))).toEqual(Array(2).fill('story.content_invalid'));
  });

  it('are refused when a number or a label is too long', () => {
    expect(reason(figures(row('1'.repeat(30), 'x'.repeat(160))))).toBe('ok');
    expect(reason(figures(row('1', 'x'), row('1'.repeat(31), 'x')))).toBe('story.content_too_large');
    expect(reason(figures(row('1', 'x'.repeat(161))))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['without the place of a label', figures(node('keyFigure', words('keyNumber', '1')))],
    ['with the label first', figures(node('keyFigure', words('keyLabel', 'x'), words('keyNumber', '1')))],
    ['with a number outside of a figure', figures(words('keyNumber', '1'), words('keyLabel', 'x'))],
    ['with a paragraph', figures(row('1', 'x'), words('paragraph', 'x'))],
    ['with figures inside', figures(node('keyFigure', node('keyFigures', row('1', 'x'))))],
    ['as a figure alone', doc(row('1', 'x'))],
    ...misplaced(node('keyFigures', row('1', 'x'))).map(
      (body, n) => [`in a wrong place (${n})`, body] as const,
    ),
  ])('are refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
