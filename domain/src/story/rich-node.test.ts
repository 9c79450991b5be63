import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import {
  assetIdsOf,
  figuresOf,
  hasSubstance,
  placedMediaOf,
  plainText,
  walk,
  type RichNode,
} from './rich-node.ts';

const text = (value: string): RichNode => ({ type: 'text', text: value });
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const cell = (value: string): RichNode => ({ type: 'tableCell', content: [paragraph(text(value))] });
const figure = (assetId: string, caption = ''): RichNode => ({
  type: 'figure',
  attrs: { assetId, caption, alt: 'không đọc' },
});
const body: RichNode = {
  type: 'doc',
  content: [
    { type: 'heading', content: [text('Mục một')] },
    paragraph(
      text('Câu '),
      { ...text('đậm'), marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      text('xuống dòng'),
    ),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(text('ý một'))] },
        { type: 'listItem', content: [paragraph(text('ý hai'))] },
      ],
    },
    figure('a1', 'Chú thích'),
    { type: 'table', content: [{ type: 'tableRow', content: [cell('Khối'), cell('Số em')] }] },
    { type: 'blockquote', content: [figure('a2'), paragraph(text(' '))] },
  ],
};

describe('walking a body', () => {
  it('goes in reading order', () => {
    expect([...walk(body)].flatMap((node) => node.text ?? []).join('|')).toBe(
      'Mục một|Câu |đậm|xuống dòng|ý một|ý hai|Khối|Số em| ',
    );
    expect(assetIdsOf(body)).toEqual(['a1', 'a2']);
    expect(figuresOf(body)[0]).toEqual({ assetId: 'a1', alt: 'không đọc', caption: 'Chú thích', credit: '' });
  });

  it('reads as lines', () => {
    expect(
      plainText(body)
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' ')),
    ).toEqual(['Mục một', 'Câu đậm', 'xuống dòng', 'ý một', 'ý hai', 'Chú thích', 'Khối', 'Số em']);
  });

  it('knows when there is nothing to read or see', () => {
    expect(
      hasSubstance({ type: 'doc', content: [paragraph(text(' \u00a0\n')), { type: 'horizontalRule' }] }),
    ).toBe(false);
    expect(hasSubstance({ type: 'doc', content: [figure('a1')] })).toBe(true);
    expect(hasSubstance(body)).toBe(true);
  });

  it('finds media of every kind, with the words they have', () => {
    const words = { caption: 'Lời', credit: 'Tổ truyền thông' };
    const media: RichNode = {
      type: 'doc',
      content: [
        { type: 'video', attrs: { assetId: 'v', ...words } },
        { type: 'audio', attrs: { assetId: 's', title: 'Bài hát', ...words } },
        figure('p', 'Ảnh'),
        { type: 'attachment', attrs: { assetId: 'd', title: 'Kế hoạch' } },
        { type: 'iframe', attrs: { assetId: 'x' } },
      ],
    };
    expect(assetIdsOf(media)).toEqual(['v', 's', 'p', 'd']);
    expect(figuresOf(media).map(({ assetId }) => assetId)).toEqual(['p']);
    expect(placedMediaOf(media)[1]).toEqual({
      type: 'audio',
      assetId: 's',
      alt: '',
      title: 'Bài hát',
      ...words,
    });
    expect(plainText(media)).toBe('Lời\nBài hát\nLời\nẢnh\nKế hoạch');
    for (const only of media.content?.slice(0, 4) ?? [])
      expect(hasSubstance({ type: 'doc', content: [only] })).toBe(true);
    expect(hasSubstance({ type: 'doc', content: [{ type: 'iframe' }] })).toBe(false);
  });

  it('does not end on the stack, however deep', () => {
    let deep: RichNode = paragraph(text('đáy'));
    for (let depth = 0; depth < 100_000; depth++) deep = { type: 'blockquote', content: [deep] };
    expect(hasSubstance(deep)).toBe(true);
    expect(plainText(deep)).toBe('đáy');
  });

  it('takes any JSON for what it is, and comes to an end', () => {
    const endless = { type: 'doc', content: { length: Number.MAX_VALUE } } as unknown as RichNode;
    expect([...walk(endless)]).toHaveLength(1);
    check(
      fc.property(
        fc.object({
          key: fc.constantFrom('type', 'content', 'text', 'attrs', 'length', 'assetId'),
          maxDepth: 4,
        }),
        (json) => {
          const node = json as unknown as RichNode;
          expect(typeof plainText(node)).toBe('string');
          expect(typeof hasSubstance(node)).toBe('boolean');
          expect(figuresOf(node).every((found) => typeof found.assetId === 'string')).toBe(true);
        },
      ),
    );
  });
});
