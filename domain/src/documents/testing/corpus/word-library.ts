import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import type { WordSample } from '../sample.ts';
import { PNG } from '../word.ts';

type Options = ConstructorParameters<typeof Document>[0];
const packed = async (options: Options): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(new Document(options)));
const cell = (text: string, more: object = {}): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...more });

/** Documents made by a library that is not ours. */
export const LIBRARY: readonly WordSample[] = [
  {
    name: 'headings, numbered list with an instance of its own, link',
    program: 'docx',
    bytes: () =>
      packed({
        numbering: {
          config: [
            {
              reference: 'so',
              levels: [
                { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
                { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.START },
              ],
            },
          ],
        },
        sections: [
          {
            children: [
              new Paragraph({ text: 'Kế hoạch truyền thông', heading: HeadingLevel.HEADING_1 }),
              new Paragraph({ text: 'Viết bài', numbering: { reference: 'so', level: 0, instance: 1 } }),
              new Paragraph({ text: 'chọn đề tài', numbering: { reference: 'so', level: 1, instance: 1 } }),
              new Paragraph({ text: 'Duyệt bài', numbering: { reference: 'so', level: 0, instance: 1 } }),
              new Paragraph({ text: 'Phân công', heading: HeadingLevel.HEADING_2 }),
              new Paragraph({ text: 'Văn phòng', numbering: { reference: 'so', level: 0, instance: 2 } }),
              new Paragraph({
                children: [
                  new TextRun({ text: 'Xem ', bold: true }),
                  new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('tại đây')] }),
                ],
              }),
              new Paragraph({ text: 'gạch', bullet: { level: 0 } }),
              new Paragraph({ text: 'gạch sâu', bullet: { level: 1 } }),
            ],
          },
        ],
      }),
    key: [
      'h2 Kế hoạch truyền thông',
      '1. Viết bài',
      '  a. chọn đề tài',
      '2. Duyệt bài',
      'h3 Phân công',
      '1. Văn phòng',
      'p **Xem** [tại đây](https://example.org/)',
      '- gạch',
      '  - gạch sâu',
    ],
  },
  {
    name: 'merged table, picture with alt, footnote',
    program: 'docx',
    bytes: () =>
      packed({
        footnotes: { 1: { children: [new Paragraph('Theo báo cáo của Sở.')] } },
        sections: [
          {
            children: [
              new Paragraph({ children: [new TextRun('Kết quả'), new FootnoteReferenceRun(1)] }),
              new Table({
                rows: [
                  new TableRow({
                    tableHeader: true,
                    children: [
                      cell('Khối', { verticalMerge: VerticalMergeType.RESTART }),
                      cell('Học kỳ', { columnSpan: 2 }),
                    ],
                  }),
                  new TableRow({
                    children: [
                      cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                      cell('I'),
                      cell('II'),
                    ],
                  }),
                ],
              }),
              new Paragraph({
                children: [
                  new ImageRun({
                    type: 'png',
                    data: PNG,
                    transformation: { width: 100, height: 100 },
                    altText: { name: 'anh', title: 'anh', description: 'Cô giáo giảng bài' },
                  }),
                ],
              }),
              new Paragraph('Hết.'),
            ],
          },
        ],
      }),
    key: [
      'p Kết quả[1]',
      '| !2↓ Khối | !2× Học kỳ',
      '| I | II',
      'picture Cô giáo giảng bài /',
      'p Hết.',
      'p [1] Theo báo cáo của Sở.',
    ],
  },
];
