import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../story/rich-node.ts';
import { throughHtml } from './testing/html.ts';
import { reason } from './testing/nodes.ts';
import { doc, misplaced, node, stored, words } from './testing/parts.ts';

const row = (time: string, text: string) =>
  node('timelineRow', words('timelineTime', time), words('timelineText', text));
const timeline = (...rows: RichNode[]) => doc(node('timeline', ...rows));
const withMark = (type: string, mark: object) =>
  node(type, { type: 'text', text: 'x', marks: [mark as { type: string }] });

describe('a timeline', () => {
  const day = timeline(row('7 giờ', 'Chào cờ'), row('8 giờ', 'Vào lớp'));
  const link = { type: 'link', attrs: { href: '/tin/khai-giang' } };

  it('goes to HTML and back', () => expect(throughHtml(day)).toEqual(day.content));
  it('is read a time a line', () => expect(plainText(day)).toBe('7 giờ Chào cờ\n8 giờ Vào lớp'));
  it('drops attributes nobody knows', () =>
    expect(stored(doc({ ...day.content?.[0], type: 'timeline', attrs: { datetime: 'x' } }))).toEqual(day));
  it('has links in its texts', () =>
    expect(
      reason(timeline(node('timelineRow', words('timelineTime', 'x'), withMark('timelineText', link)))),
    ).toBe('ok'));

  it('is refused when a time, a text or the whole is too long', () => {
    expect(reason(timeline(row('x'.repeat(80), 'x'.repeat(1_000))))).toBe('ok');
    const whole = Array.from({ length: 21 }, () => row('', 'x'.repeat(999)));
    for (const rows of [[row('x'.repeat(81), 'x')], [row('x', 'x'.repeat(1_001))], whole])
      expect(reason(timeline(...rows))).toBe('story.content_too_large');
  });

  it.each<readonly [string, RichNode]>([
    ['without rows', doc(node('timeline'))],
    ['without the place of a text', timeline(node('timelineRow', words('timelineTime', '1')))],
    ['with the text first', timeline(node('timelineRow', words('timelineText'), words('timelineTime')))],
    ['with a paragraph', timeline(row('1', 'x'), words('paragraph', 'x'))],
    ['with a key figure', timeline(node('keyFigure', words('keyNumber'), words('keyLabel')))],
    [
      'with a link in a time',
      timeline(node('timelineRow', withMark('timelineTime', link), words('timelineText'))),
    ],
    [
      'with a script in a link',
      timeline(
        node(
          'timelineRow',
          words('timelineTime'),
          withMark('timelineText', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
        ),
      ),
    ],
    ['as a row alone', doc(row('1', 'x'))],
    ...misplaced(node('timeline', row('1', 'x'))).map(
      (body, n) => [`in a wrong place (${n})`, body] as const,
    ),
  ])('is refused %s', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));
});
