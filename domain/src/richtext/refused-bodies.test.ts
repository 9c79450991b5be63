import { describe, expect, it } from 'vitest';
import { doc, figure, heading, media, paragraph, reason, text } from './testing/nodes.ts';

const item = { type: 'listItem', content: [paragraph(text('x'))] };
const ordered = (attrs: unknown): unknown => doc({ type: 'orderedList', attrs, content: [item] });
const cell = (attrs: unknown, type = 'tableCell'): unknown =>
  doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type, attrs, content: [paragraph()] }] }] });

describe('attributes by type and range', () => {
  const bad = [0, -1, 1.5, 51, 1e9, Number.MAX_VALUE, '2', true, null, [2], { valueOf: 2 }, '2" onclick="x'];
  it.each([1, 5, ...bad])('heading level %j is refused', (level) =>
    expect(reason(heading(level))).toBe('story.content_invalid'),
  );
  it.each([2, 3, 4, undefined])('heading level %j is taken', (level) =>
    expect(reason(heading(level))).toBe('ok'),
  );

  it.each(bad.filter((value) => value !== 51).concat(10_001))('a list from %j is refused', (start) =>
    expect(reason(ordered({ start }))).toBe('story.content_invalid'),
  );
  it.each([1, 51, 10_000, undefined])('a list from %j is taken', (start) =>
    expect(reason(ordered({ start }))).toBe('ok'),
  );
  it.each(['disc', '', 'b', 1, ['a'], '1\u0000'])('a list numbered by %j is refused', (type) =>
    expect(reason(ordered({ type }))).toBe('story.content_invalid'),
  );
  it.each(['1', 'a', 'A', 'i', 'I', null])('a list numbered by %j is taken', (type) =>
    expect(reason(ordered({ type }))).toBe('ok'),
  );

  it.each(bad)('a cell that spans %j is refused', (value) => {
    for (const type of ['tableCell', 'tableHeader'])
      for (const name of ['colspan', 'rowspan'])
        expect(reason(cell({ [name]: value }, type))).toBe('story.content_invalid');
  });
  it.each([
    [[]],
    [['1']],
    [[1.5]],
    [[-1]],
    ['100'],
    [100],
    [Array.from({ length: 51 }, () => 1)],
    [{ 0: 1 }],
  ])('a cell of widths %j is refused', (colwidth) =>
    expect(reason(cell({ colwidth }))).toBe('story.content_invalid'),
  );
  it.each(['justify', 'LEFT', '', 1, ['left'], 'left;background:url(//example.org)'])(
    'a cell aligned %j is refused',
    (align) => expect(reason(cell({ align }))).toBe('story.content_invalid'),
  );
  it('a cell within all ranges is taken', () => {
    expect(
      reason(cell({ colspan: 50, rowspan: 50, colwidth: [0, 10_000], align: 'center' }, 'tableHeader')),
    ).toBe('ok');
  });

  it.each([
    { assetId: '' },
    { assetId: '../x' },
    { assetId: 'A'.repeat(24) },
    { assetId: ['a'.repeat(24)] },
    { alt: 1 },
    { alt: null },
    { alt: 'x'.repeat(1_001) },
    { caption: 'x'.repeat(2_001) },
    { credit: 'x'.repeat(301) },
    { credit: { toString: 'x' } },
  ])('a figure with %j is refused', (attrs) => expect(reason(figure(attrs))).toBe('story.content_invalid'));

  const badIds = [undefined, '', '../x', 'A'.repeat(24), 'a'.repeat(33), ['a'.repeat(24)], 1, null];
  const long = (letters: number): unknown[] => ['x'.repeat(letters + 1), 1, null, ['x'], { toString: 'x' }];
  it.each<[string, string, unknown[]]>([
    ['video', 'assetId', badIds],
    ['video', 'caption', long(2_000)],
    ['video', 'credit', long(300)],
    ['audio', 'assetId', badIds],
    ['audio', 'title', long(300)],
    ['audio', 'caption', long(2_000)],
    ['audio', 'credit', long(300)],
    ['attachment', 'assetId', badIds],
    ['attachment', 'title', long(300)],
  ])('a wrong %s.%s is refused', (type, name, values) => {
    expect(reason(media(type, {}))).toBe('ok');
    for (const value of values)
      expect(reason(media(type, { [name]: value })), JSON.stringify(value)).toBe('story.content_invalid');
  });
});

describe('structure', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a text', 'doc'],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown node', doc({ type: 'iframe' })],
    ['an unknown mark', doc(paragraph(text('x', { type: 'underline' })))],
    ['a mark without a name', doc(paragraph(text('x', {})))],
    ['a mark that is null', doc(paragraph(text('x', null)))],
    ['another node at the top', paragraph(text('x'))],
    ['a text at the top', text('x')],
    ['a document inside', doc(doc(paragraph()))],
    ['a document with nothing', doc()],
    ['a text outside a paragraph', doc(text('x'))],
    ['a list item outside a list', doc(item)],
    ['a figure inside a paragraph', doc(paragraph({ type: 'figure', attrs: { assetId: 'a'.repeat(24) } }))],
    ['a video inside a paragraph', doc(paragraph({ type: 'video', attrs: { assetId: 'a'.repeat(24) } }))],
    [
      'text inside an attachment',
      doc({ type: 'attachment', attrs: { assetId: 'a'.repeat(24) }, content: [text('x')] }),
    ],
    ['a mark on a block', doc({ type: 'paragraph', marks: [{ type: 'bold' }] })],
    ['a mark on the document', { type: 'doc', marks: [{ type: 'bold' }], content: [paragraph()] }],
    ['one mark twice', doc(paragraph(text('x', { type: 'bold' }, { type: 'bold' })))],
    ['a text that is none', doc(paragraph({ type: 'text', text: 1 }))],
    ['content that is no list', { type: 'doc', content: { length: 1 } }],
    ['content without end', { type: 'doc', content: { length: Number.MAX_VALUE } }],
    ['a name from the prototype', doc({ type: 'constructor' })],
    ['a name that is no text', { type: { toString: 'doc' }, content: [] }],
    ['a controlled name', { type: 'doc\u0000', content: [paragraph()] }],
  ])('%s is refused', (_what, body) => expect(reason(body)).toBe('story.content_invalid'));

  it('a body that holds itself, or a value that throws, is refused and does not throw', () => {
    const loop: { type: string; content: unknown[] } = { type: 'blockquote', content: [] };
    loop.content.push(loop);
    expect(reason(doc(loop))).toBe('story.content_invalid');
    const trap = Object.defineProperty({ type: 'doc' }, 'content', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    expect(reason(trap)).toBe('story.content_invalid');
  });
});
