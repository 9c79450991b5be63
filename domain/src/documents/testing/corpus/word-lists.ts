import type { WordSample } from '../sample.ts';
import { abstractList, item, list, par, run, style, styled, wordFile } from '../word.ts';

/** Lists: nested, restarted, continued, mixed. */
export const LISTS: readonly WordSample[] = [
  {
    name: 'bullets and numbers on three levels',
    program: 'Word',
    bytes: () =>
      wordFile({
        numbering:
          abstractList(0, ['decimal', '%1.'], ['lowerLetter', '%2)'], ['bullet', '\uf0b7']) +
          list(1, 0) +
          abstractList(1, ['bullet', '\uf0b7']) +
          list(2, 1),
        body:
          par('Nhiệm vụ:') +
          item(1, 0, 'Các phòng') +
          item(1, 1, 'Phòng chủ trì') +
          item(1, 2, 'soạn bài') +
          item(1, 2, 'duyệt bài') +
          item(1, 1, 'Phòng phối hợp') +
          item(1, 0, 'Các trường') +
          par('Tài liệu:') +
          item(2, 0, 'Kế hoạch') +
          item(2, 0, 'Phụ lục'),
      }),
    key: [
      'p Nhiệm vụ:',
      '1. Các phòng',
      '  a. Phòng chủ trì',
      '    - soạn bài',
      '    - duyệt bài',
      '  b. Phòng phối hợp',
      '2. Các trường',
      'p Tài liệu:',
      '- Kế hoạch',
      '- Phụ lục',
    ],
  },
  {
    name: 'a list that restarts, one that goes on, one that begins at 5',
    program: 'Word',
    bytes: () =>
      wordFile({
        numbering:
          abstractList(0, ['decimal', '%1.']) +
          abstractList(1, ['decimal', '%1.', 5]) +
          list(1, 0) +
          list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
          list(3, 1),
        body:
          item(1, 0, 'một') +
          item(1, 0, 'hai') +
          par('xen giữa') +
          item(1, 0, 'ba') +
          item(2, 0, 'lại một') +
          item(2, 0, 'lại hai') +
          par('sau cùng') +
          item(3, 0, 'năm') +
          item(3, 0, 'sáu'),
      }),
    key: [
      '1. một',
      '2. hai',
      'p xen giữa',
      '3. ba',
      '1. lại một',
      '2. lại hai',
      'p sau cùng',
      '5. năm',
      '6. sáu',
    ],
  },
  {
    name: 'Roman and capital letters, a list style',
    program: 'Word',
    bytes: () =>
      wordFile({
        styles: style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
        numbering:
          abstractList(0, ['upperRoman', '%1.'], ['upperLetter', '%2.']) +
          list(1, 0) +
          abstractList(2, ['lowerRoman', '(%1)']) +
          list(2, 2) +
          abstractList(3, ['bullet', '-']) +
          list(3, 3),
        body:
          item(1, 0, 'Phần một') +
          item(1, 1, 'Mục A') +
          item(1, 1, 'Mục B') +
          item(1, 0, 'Phần hai') +
          par('') +
          item(2, 0, 'thứ nhất') +
          item(2, 0, 'thứ hai') +
          styled('ListBullet', 'gạch đầu dòng') +
          styled('ListBullet', 'gạch thứ hai'),
      }),
    key: [
      'I1. Phần một',
      '  A. Mục A',
      '  B. Mục B',
      'I2. Phần hai',
      'i1. thứ nhất',
      'i2. thứ hai',
      '- gạch đầu dòng',
      '- gạch thứ hai',
    ],
  },
  {
    name: 'bullets directly at the second level, and paragraphs that only look like a list',
    program: 'LibreOffice',
    bytes: () =>
      wordFile({
        numbering: abstractList(0, ['bullet', '•'], ['bullet', '◦']) + list(1, 0),
        body:
          item(1, 1, 'sâu ngay') +
          item(1, 0, 'rồi nông') +
          item(1, 1, 'lại sâu') +
          par('- Em chào cô ạ!') +
          par('1. Mở đầu câu chuyện') +
          item(0, 0, 'không còn số'),
      }),
    key: [
      '- sâu ngay',
      '- rồi nông',
      '  - lại sâu',
      'p - Em chào cô ạ!',
      'p 1. Mở đầu câu chuyện',
      'p không còn số',
    ],
  },
  {
    name: 'list items with marks, links and line breaks',
    program: 'Google Docs',
    bytes: () =>
      wordFile({
        links: { rId9: 'https://moet.gov.vn/tin?a=1&b=2' },
        numbering: abstractList(1, ['bullet', '●'], ['bullet', '○']) + list(1, 1),
        body:
          item(
            1,
            0,
            run('Nộp tại ') +
              `<w:hyperlink r:id="rId9">${run('cổng', '<w:u w:val="single"/>')}</w:hyperlink>`,
          ) +
          item(
            1,
            0,
            run('Hạn: ') + run('15/6', '<w:b w:val="1"/>') + '<w:r><w:br/></w:r>' + run('trước 17 giờ'),
          ) +
          item(1, 1, run('không gia hạn', '<w:i w:val="1"/>')),
      }),
    key: [
      '- Nộp tại [cổng](https://moet.gov.vn/tin?a=1&b=2)',
      '- Hạn: **15/6**⏎trước 17 giờ',
      '  - _không gia hạn_',
    ],
  },
];
