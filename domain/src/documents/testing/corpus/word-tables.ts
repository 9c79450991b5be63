import type { WordSample } from '../sample.ts';
import {
  cell,
  item,
  abstractList,
  list,
  par,
  PNG,
  picture,
  row,
  run,
  TAB,
  table,
  wordFile,
} from '../word.ts';

const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
const TOP = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';
const HEAD = '<w:tblHeader/>';

/** Tables, and tabs in their stead. */
export const TABLES: readonly WordSample[] = [
  {
    name: 'merged cells over columns and rows, a head row',
    program: 'Word',
    bytes: () =>
      wordFile({
        body:
          par('Bảng 1.') +
          table(
            row([cell('TT', TOP), cell('Đơn vị', TOP), cell('Số học sinh', span(2))], HEAD),
            row([cell('', ON), cell('', ON), cell('Nam'), cell('Nữ')], HEAD),
            row([cell('1'), cell('Trường A'), cell('120'), cell('130')]),
            row([cell('2'), cell('Trường B'), cell('Chưa có số liệu', span(2))]),
          ) +
          par('Hết bảng.'),
      }),
    key: [
      'p Bảng 1.',
      '| !2↓ TT | !2↓ Đơn vị | !2× Số học sinh',
      '| ! Nam | ! Nữ',
      '| 1 | Trường A | 120 | 130',
      '| 2 | Trường B | 2× Chưa có số liệu',
      'p Hết bảng.',
    ],
  },
  {
    name: 'a block merged over two rows and two columns; the old way to merge',
    program: 'WPS',
    bytes: () =>
      wordFile({
        body: table(
          row([cell('a', span(2) + TOP), cell('b')]),
          row([cell('', span(2) + ON), cell('c')]),
          row([cell('d', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('e')]),
        ),
      }),
    key: ['| 2×2↓ a | b', '| c', '| 2× d | e'],
  },
  {
    name: 'cells with lists, pictures, several paragraphs and a table',
    program: 'Word',
    bytes: () =>
      wordFile({
        pictures: { rId5: PNG },
        numbering: abstractList(0, ['bullet', '•']) + list(1, 0),
        body: table(
          row([cell(par('Dòng một') + par('Dòng hai')), cell(item(1, 0, 'gạch') + item(1, 0, 'gạch nữa'))]),
          row([
            cell(par(picture('rId5', 'Cổng trường'))),
            cell(table(row([cell('trong'), cell('bảng')])) + par('')),
          ]),
          row([cell(''), cell('cuối')]),
        ),
      }),
    key: [
      '| Dòng một / Dòng hai | - gạch / - gạch nữa',
      '| picture Cổng trường / | | trong | bảng',
      '|  | cuối',
    ],
  },
  {
    name: 'the head of an official letter, set with a table',
    program: 'Word',
    bytes: () =>
      wordFile({
        body:
          table(
            row([
              cell(par(run('UBND TỈNH')) + par(run('SỞ GIÁO DỤC VÀ ĐÀO TẠO', '<w:b/>'))),
              cell(
                par(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')) +
                  par(run('Độc lập - Tự do - Hạnh phúc', '<w:b/>')),
              ),
            ]),
            row([cell('Số: 12/KH-SGDĐT'), cell(par(run('Tỉnh A, ngày 5 tháng 9 năm 2025', '<w:i/>')))]),
          ) + par(run('KẾ HOẠCH', '<w:b/>'), '<w:jc w:val="center"/>'),
      }),
    key: [
      '| UBND TỈNH / **SỞ GIÁO DỤC VÀ ĐÀO TẠO** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** / **Độc lập - Tự do - Hạnh phúc**',
      '| Số: 12/KH-SGDĐT | _Tỉnh A, ngày 5 tháng 9 năm 2025_',
      'p **KẾ HOẠCH**',
    ],
  },
  {
    name: 'tabs used as a table, and tabs that only indent',
    program: 'Word',
    bytes: () =>
      wordFile({
        body:
          par(TAB + run('Thụt đầu dòng bằng tab.')) +
          par(run('TT') + TAB + run('Trường') + TAB + run('Điểm')) +
          par(run('1') + TAB + run('Trường A') + TAB + run('9,5', '<w:b/>')) +
          par(run('2') + TAB + run('Trường B') + TAB + run('9,0')) +
          par(run('Nơi nhận:') + TAB + run('Giám đốc')) +
          par(run('a') + TAB + run('b') + TAB + run('c')),
      }),
    key: [
      'p Thụt đầu dòng bằng tab.',
      '| TT | Trường | Điểm',
      '| 1 | Trường A | **9,5**',
      '| 2 | Trường B | 9,0',
      'p Nơi nhận: Giám đốc',
      'p a b c',
    ],
  },
];
