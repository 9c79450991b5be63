import type { RichMark, RichNode } from '../../story/rich-node.ts';

/** One example for every node of the schema, and what comes back of it from a Word file where that differs. */

export const PICTURE_ID = 'anh'.padEnd(24, '0');

const node = (type: string, ...content: RichNode[]): RichNode =>
  content.length > 0 ? { type, content } : { type };
const text = (words: string, ...marks: RichMark[]): RichNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
export const FLAT = (words: string): RichNode => node('paragraph', text(words));
const line = (type: string, words: string): RichNode => node(type, text(words));
const item = (...content: RichNode[]): RichNode => node('listItem', ...content);
const ordered = (start: number, type: string | null, ...items: RichNode[]): RichNode => ({
  type: 'orderedList',
  attrs: { start, type },
  content: items,
});
const cell = (content: RichNode, attrs: object = {}, type = 'tableCell'): RichNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs },
  content: [content],
});
const heading = (level: number, words: string): RichNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const bold: RichMark = { type: 'bold' };
const italic: RichMark = { type: 'italic' };
const link: RichMark = { type: 'link', attrs: { href: 'https://example.org/a?b=c&d=e' } };

export interface Example {
  readonly name: string;
  readonly body: readonly RichNode[];
  /** In the notation of `outline.ts`; absent: the same as before. */
  readonly fromWord?: readonly string[];
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'paragraph, marks, line break',
    body: [
      node(
        'paragraph',
        text('Chữ '),
        text('đậm', bold),
        text(' và '),
        text('nghiêng', italic),
        text(', '),
        text('liên kết', link),
        node('hardBreak'),
        text('<dòng> & "hai"'),
      ),
    ],
  },
  { name: 'heading', body: [heading(2, 'Một'), FLAT('a'), heading(3, 'Hai'), heading(4, 'Ba')] },
  {
    name: 'bulletList, listItem',
    body: [
      node(
        'bulletList',
        item(
          FLAT('một'),
          FLAT('đoạn nữa'),
          node('bulletList', item(FLAT('con'), ordered(3, 'a', item(FLAT('cháu')), item(FLAT('cháu hai'))))),
        ),
        item(FLAT('hai')),
      ),
    ],
  },
  {
    name: 'orderedList',
    body: [
      ordered(5, null, item(FLAT('năm')), item(FLAT('sáu'))),
      FLAT('xen'),
      ordered(1, 'I', item(FLAT('La Mã')), item(FLAT('hai'))),
      FLAT('xen'),
      ordered(2, 'i', item(FLAT('nhỏ'))),
    ],
  },
  {
    name: 'blockquote',
    body: [node('blockquote', FLAT('Lời dạy'), FLAT('thứ hai')), FLAT('sau')],
  },
  { name: 'horizontalRule', body: [FLAT('trước'), node('horizontalRule'), FLAT('sau')] },
  {
    name: 'table, tableRow, tableHeader, tableCell',
    body: [
      node(
        'table',
        node(
          'tableRow',
          cell(FLAT('TT'), { rowspan: 2 }, 'tableHeader'),
          cell(FLAT('Số'), { colspan: 2 }, 'tableHeader'),
        ),
        node('tableRow', cell(FLAT('Nam'), {}, 'tableHeader'), cell(FLAT('Nữ'), {}, 'tableHeader')),
        node(
          'tableRow',
          cell(FLAT('1')),
          cell(node('bulletList', item(FLAT('gạch')))),
          cell(node('paragraph')),
        ),
        node('tableRow', cell(FLAT('cuối'), { colspan: 3, align: 'center' })),
      ),
      FLAT('sau bảng'),
    ],
    fromWord: [
      '| !2↓ **TT** | !2× **Số**',
      '| ! **Nam** | ! **Nữ**',
      '| 1 | - gạch |',
      '| 3× cuối',
      'p sau bảng',
    ],
  },
  {
    name: 'figure',
    body: [
      {
        type: 'figure',
        attrs: { assetId: PICTURE_ID, alt: 'Sân "trường"', caption: 'Sáng 5/9', credit: 'Lan' },
      },
      FLAT('sau'),
    ],
    fromWord: ['picture Sân "trường" / Sáng 5/9. Ảnh: Lan', 'p sau'],
  },
  {
    name: 'gallery',
    body: [
      node(
        'gallery',
        {
          type: 'figure',
          attrs: { assetId: PICTURE_ID, alt: 'Lễ chào cờ', caption: '', credit: '', crop: '4x3' },
        },
        {
          type: 'figure',
          attrs: { assetId: PICTURE_ID, alt: 'Trống trường', caption: 'Tiếng trống', credit: '' },
        },
      ),
      FLAT('sau'),
    ],
    fromWord: ['picture Lễ chào cờ /', 'picture Trống trường / Tiếng trống', 'p sau'],
  },
  {
    name: 'legalCitation',
    body: [
      node(
        'paragraph',
        text('Thực hiện '),
        text('Nghị quyết số 71-NQ/TW ngày 22/8/2025', {
          type: 'legalCitation',
          attrs: {
            documentType: 'resolution',
            number: '71-NQ/TW',
            date: '2025-08-22',
            issuer: 'Bộ Chính trị',
            title: '',
          },
        }),
        text(', nhà trường bắt đầu năm học.'),
      ),
    ],
  },
  {
    name: 'video, audio, attachment',
    body: [
      { type: 'video', attrs: { assetId: PICTURE_ID, caption: 'Lễ khai giảng', credit: '' } },
      { type: 'audio', attrs: { assetId: PICTURE_ID, title: 'Bản tin', caption: '', credit: 'Đài' } },
      { type: 'attachment', attrs: { assetId: PICTURE_ID, title: 'Kế hoạch' } },
    ],
    fromWord: [
      'p _[Video]_',
      'p _Lễ khai giảng_',
      'p _[Âm thanh: Bản tin]_',
      'p _Nguồn: Đài_',
      'p _[Tệp đính kèm: Kế hoạch]_',
    ],
  },
  {
    name: 'infoBox, infoBoxTitle',
    body: [
      node(
        'infoBox',
        line('infoBoxTitle', 'Hồ sơ gồm'),
        FLAT('Nộp tại trường:'),
        node('bulletList', item(FLAT('Đơn')), item(FLAT('Học bạ'))),
      ),
      FLAT('sau'),
    ],
    fromWord: ['p **Hồ sơ gồm**', 'p Nộp tại trường:', '- Đơn', '- Học bạ', 'p sau'],
  },
  {
    name: 'questionAnswer, question',
    body: [node('questionAnswer', line('question', 'Nộp ở đâu?'), FLAT('Tại trường.'))],
    fromWord: ['p **Nộp ở đâu?**', 'p Tại trường.'],
  },
  {
    name: 'pullQuote, pullQuoteText, speaker',
    body: [node('pullQuote', line('pullQuoteText', 'Học để làm người'), line('speaker', 'Cô Lan'))],
    fromWord: ['p _**“Học để làm người”**_', 'p _**Cô Lan**_'],
  },
  {
    name: 'keyFigures, keyFigure, keyNumber, keyLabel',
    body: [
      node(
        'keyFigures',
        node('keyFigure', line('keyNumber', '98,5%'), line('keyLabel', 'tốt nghiệp')),
        node('keyFigure', line('keyNumber', '12'), line('keyLabel', 'trường')),
      ),
    ],
    fromWord: ['| **98,5%** | tốt nghiệp', '| **12** | trường'],
  },
  {
    name: 'timeline, timelineRow, timelineTime, timelineText',
    body: [
      node(
        'timeline',
        node(
          'timelineRow',
          line('timelineTime', '7 giờ'),
          node('timelineText', text('Đón khách, '), text('xem', link)),
        ),
      ),
    ],
    fromWord: ['| **7 giờ** | Đón khách, [xem](https://example.org/a?b=c&d=e)'],
  },
  {
    name: 'deskNote',
    body: [node('deskNote', FLAT('Xem lại số liệu')), FLAT('Tin')],
    fromWord: ['p **Ghi chú gửi tòa soạn**', 'p Xem lại số liệu', 'p Tin'],
  },
];
