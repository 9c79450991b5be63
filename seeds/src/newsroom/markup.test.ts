import { figuresOf, plainText } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';
import { expect, it } from 'vitest';
import { picturesOf, richText } from './markup.ts';

const markup = `
Đoạn **đậm** và _nghiêng_.

## Mục

- một
- hai

1. trước
2. sau

> lời

| A | B |
| 1 | 2 |

![books-1 | mô tả | Chú thích.]
`;
const assets = new Map([['books-1', 'a'.repeat(24)]]);

it('gives every block of the markup as rich text the schema takes', () => {
  const body = richText(markup, assets);
  expect(checkBody(body)).toMatchObject({ ok: true });
  expect(body.content?.map((node) => node.type)).toEqual([
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'blockquote',
    'table',
    'figure',
  ]);
  expect(plainText(body)).toBe(
    'Đoạn đậm và nghiêng.\nMục\nmột\nhai\ntrước\nsau\nlời\nA\nB\n1\n2\nChú thích.',
  );
  expect(figuresOf(body)).toEqual([
    { assetId: 'a'.repeat(24), alt: 'mô tả', caption: 'Chú thích.', credit: 'Tòa soạn (minh họa)' },
  ]);
});

it('names the pictures a text uses and refuses one without an asset', () => {
  expect(picturesOf(markup)).toEqual(['books-1']);
  expect(() => richText(markup, new Map())).toThrow('Expected an asset for picture "books-1"');
});

it('knows galleries, sections and citations', () => {
  const body = richText(
    `
Theo Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị.

![books-1 | một | Một.]
![books-1 | hai | Hai.]

:::info Hồ sơ
Nộp tại trường.
Không thu phí.

:::figures
900 | đầu sách
3 | tủ gỗ

:::timeline
7 giờ | Chào cờ

:::quote
Sách ở gần thì em đọc. | Một học sinh lớp 3

:::question Khi nào mở cửa?
Mỗi giờ ra chơi.
`,
    assets,
  );
  expect(checkBody(body)).toMatchObject({ ok: true });
  expect(body.content?.map((node) => node.type)).toEqual([
    'paragraph',
    'gallery',
    'infoBox',
    'keyFigures',
    'timeline',
    'pullQuote',
    'questionAnswer',
  ]);
  expect(body.content?.[0]?.content?.[1]).toMatchObject({
    text: 'Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị',
    marks: [
      { type: 'legalCitation', attrs: { number: '71-NQ/TW', date: '2025-08-22', issuer: 'Bộ Chính trị' } },
    ],
  });
});
