import type { RichMark, RichNode, StoryContent } from '@toasoan/domain';
import { storyContent, type House } from '../support/house.ts';

const text = (words: string, ...marks: RichMark[]): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const of = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const paragraph = (...content: RichNode[]): RichNode => of('paragraph', ...content);
const line = (type: string, words: string): RichNode => of(type, text(words));
const heading = (level: number, words: string): RichNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const figure = (assetId: string, crop = ''): RichNode => ({
  type: 'figure',
  attrs: {
    assetId,
    alt: 'Học sinh đọc sách dưới gốc cây',
    caption: 'Giờ đọc sách',
    credit: 'Trường A',
    crop,
  },
});
const cell = (type: string, words: string): RichNode => of(type, paragraph(text(words)));

/** Files of a story in which everything stands. */
export interface StoryFiles {
  /** Four or more. */
  readonly pictures: readonly string[];
  readonly video: string;
  readonly audio: string;
  readonly document: string;
}

/** The passage that is remarked on. */
export const REMARKED = '300 học sinh của ba khối lớp';

/** A story with every block, mark and section there is, so that every view of them is looked at. */
export function everything(house: House, { pictures, video, audio, document }: StoryFiles): StoryContent {
  const [first = '', second = '', third = '', ...others] = pictures;
  const cited = {
    documentType: 'resolution',
    number: '71-NQ/TW',
    date: '2025-08-22',
    issuer: 'Bộ Chính trị',
    title: '',
  };
  return storyContent(house, {
    headline: 'Ngày hội đọc sách của học sinh vùng cao',
    standfirst: `Sáng 5/9, ${REMARKED} tham gia ngày hội đọc sách.`,
    body: of(
      'doc',
      paragraph(
        text('Sáng nay, nhà trường '),
        text('tổ chức', { type: 'bold' }),
        text(' ngày hội '),
        text('đọc sách', { type: 'italic' }),
        text(', xem '),
        text('kế hoạch', { type: 'link', attrs: { href: 'https://example.edu.vn/ke-hoach' } }),
        text(' theo '),
        text('Nghị quyết số 71-NQ/TW', { type: 'legalCitation', attrs: cited }),
        text('.'),
      ),
      paragraph(text(`Có ${REMARKED} đến dự. Cây ngiêng bóng bên sân.`)),
      heading(2, 'Sáng kiến của thư viện'),
      heading(3, 'Tủ sách lớp em'),
      heading(4, 'Sách mới'),
      of(
        'bulletList',
        of(
          'listItem',
          paragraph(text('Gian hàng sách')),
          of('orderedList', of('listItem', paragraph(text('Khối 1')))),
        ),
      ),
      of('blockquote', paragraph(text('Sách mở ra thế giới.'))),
      figure(first, '16x9'),
      of('gallery', figure(second), figure(third), ...others.map((id) => figure(id))),
      of(
        'table',
        of('tableRow', cell('tableHeader', 'Khối'), cell('tableHeader', 'Số sách')),
        of('tableRow', cell('tableCell', 'Khối 1'), cell('tableCell', '120')),
      ),
      of('infoBox', line('infoBoxTitle', 'Thông tin cần biết'), paragraph(text('Thư viện mở cửa cả tuần.'))),
      of('questionAnswer', line('question', 'Ai được mượn sách?'), paragraph(text('Mọi học sinh.'))),
      of(
        'pullQuote',
        line('pullQuoteText', 'Mỗi cuốn sách là một người bạn.'),
        line('speaker', 'Cô thủ thư'),
      ),
      of('keyFigures', of('keyFigure', line('keyNumber', '1.240'), line('keyLabel', 'cuốn sách mới'))),
      of('timeline', of('timelineRow', line('timelineTime', '7 giờ'), line('timelineText', 'Khai mạc'))),
      of('deskNote', paragraph(text('Nhờ phòng kiểm tra số liệu.'))),
      { type: 'video', attrs: { assetId: video, caption: 'Toàn cảnh', credit: 'Trường A' } },
      {
        type: 'audio',
        attrs: { assetId: audio, title: 'Lời chào', caption: 'Cô hiệu trưởng', credit: 'Trường A' },
      },
      { type: 'attachment', attrs: { assetId: document, title: 'Kế hoạch ngày hội' } },
      { type: 'horizontalRule' },
      paragraph(text('Ngày hội kết thúc lúc 11 giờ.')),
    ),
  });
}
