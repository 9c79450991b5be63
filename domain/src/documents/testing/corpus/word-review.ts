import type { WordSample } from '../sample.ts';
import { cell, par, row, run, style, table, wordFile } from '../word.ts';

const by = 'w:id="1" w:author="A" w:date="2025-09-05T00:00:00Z"';
const added = (inner: string): string => `<w:ins ${by}>${inner}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const note = (kind: 'footnote' | 'endnote', id: number, inner: string): string =>
  `<w:${kind} w:id="${id}">${inner}</w:${kind}>`;
const sign = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** Notes, remarks and tracked changes. */
export const REVIEW: readonly WordSample[] = [
  {
    name: 'footnotes and endnotes',
    program: 'Word',
    bytes: () =>
      wordFile({
        styles: style('FootnoteText', 'footnote text'),
        footnotes:
          note('footnote', -1, par('<w:r><w:separator/></w:r>')) +
          note('footnote', 2, par('<w:r><w:footnoteRef/></w:r>' + run(' Theo Nghị quyết số 71-NQ/TW.'))),
        endnotes: note('endnote', 1, par('<w:r><w:endnoteRef/></w:r>' + run(' Số liệu của Sở.'))),
        body:
          par(
            run('Đột phá phát triển giáo dục') +
              sign('footnote', 2) +
              run(' đạt kết quả') +
              sign('endnote', 1) +
              run('.'),
          ) + par('Đoạn cuối.'),
      }),
    key: [
      'p Đột phá phát triển giáo dục[1] đạt kết quả[2].',
      'p Đoạn cuối.',
      'p [1] Theo Nghị quyết số 71-NQ/TW.',
      'p [2] Số liệu của Sở.',
    ],
  },
  {
    name: 'tracked changes: words, paragraphs, rows',
    program: 'Word',
    bytes: () =>
      wordFile({
        body:
          par(run('Có ') + deleted('200') + added(run('300')) + run(' học sinh.')) +
          `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Hai đoạn')}</w:p>` +
          par(' đã nhập làm một.') +
          `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${added(run('Đoạn thêm mới.'))}</w:p>` +
          par(deleted('Đoạn bỏ hẳn.')) +
          `<w:moveFrom ${by}>${run('chuyển')}</w:moveFrom>` +
          table(row([cell('giữ'), cell('lại')]), row([cell('hàng'), cell('bỏ')], `<w:del ${by}/>`)),
      }),
    key: ['p Có 300 học sinh.', 'p Hai đoạn đã nhập làm một.', 'p Đoạn thêm mới.', '| giữ | lại'],
  },
  {
    name: 'remarks in the margin, bookmarks, proofing marks',
    program: 'Word',
    bytes: () =>
      wordFile({
        comments: `<w:comment w:id="0" w:author="A">${par('Xem lại câu này')}</w:comment>`,
        body: par(
          `<w:bookmarkStart w:id="0" w:name="x"/><w:commentRangeStart w:id="0"/>${run('Câu được ')}<w:proofErr w:type="spellStart"/>${run('góp ý')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}<w:bookmarkEnd w:id="0"/>`,
        ),
      }),
    key: ['p Câu được góp ý.'],
  },
];
