import { LEVELS, ROLES, UNIT_KINDS, type Level } from '../../access/roles.ts';
import { COLUMNS } from './columns.ts';
import { SHEETS, type Cell, type Sheet } from './sheet.ts';
import type { ImportState } from './state.ts';

/** The sheet that explains the others; it is not read. */
export const EXPLANATION_SHEET = 'Hướng dẫn';
/** The heading of the column that says what is wrong with each row. */
export const PROBLEMS_HEADING = 'Vấn đề';

const headings = (columns: Readonly<Record<string, { readonly heading: string }>>): string[] =>
  Object.values(columns).map(({ heading }) => heading);

const levelWords = (levels: readonly Level[]): string | null =>
  levels.length === 0 ? null : levels.map((level) => LEVELS[level]).join(', ');
const day = (given: string | null): Cell => (given === null ? null : { day: given });

/** Two sheets with headings and these rows, and the sheet that explains them. */
const workbook = (units: readonly Cell[][], people: readonly Cell[][]): Sheet[] => [
  { name: SHEETS.units, rows: [headings(COLUMNS.units), ...units] },
  { name: SHEETS.people, rows: [headings(COLUMNS.people), ...people] },
  { name: EXPLANATION_SHEET, rows: explanation() },
];

/** The file people begin with: headings, an example of each kind of row, and what may stand where. */
export const importTemplate = (): Sheet[] =>
  workbook(
    [
      [
        'thpt-doi-xanh',
        'Trường THPT Đồi Xanh',
        UNIT_KINDS.affiliated,
        LEVELS.upper_secondary,
        'Có',
        day('2026-09-01'),
        null,
      ],
      [
        'xa-doi-xanh',
        'Phòng Văn hóa - Xã hội xã Đồi Xanh',
        UNIT_KINDS.commune_office,
        'Mầm non, Tiểu học, THCS',
        'Không',
        day('2026-09-01'),
        null,
      ],
    ],
    [
      [
        'Nguyễn Thị Ví Dụ',
        'vidu.nguyen@toasoan.example',
        '0012345',
        'thpt-doi-xanh',
        ROLES.contributor,
        day('2026-09-01'),
        null,
      ],
      [
        'Trần Văn Mẫu',
        'mau.tran@toasoan.example',
        'CB-0099',
        'thpt-doi-xanh',
        ROLES.unit_head,
        day('2026-09-01'),
        day('2027-08-31'),
      ],
      [
        'Trần Văn Mẫu',
        'mau.tran@toasoan.example',
        'CB-0099',
        'xa-doi-xanh',
        ROLES.contributor,
        day('2026-09-01'),
        null,
      ],
    ],
  );

/** The newsroom as it is, in the form of the template: to keep, to mend and to bring back. */
export function exportSheets({ units, people, memberships }: Omit<ImportState, 'today' | 'actor'>): Sheet[] {
  const held = new Map<string, (typeof memberships)[number][]>();
  for (const one of memberships) held.set(one.email, [...(held.get(one.email) ?? []), one]);
  return workbook(
    units.map(({ code, name, kind, levels, signsOff, from, until }) => [
      code,
      name,
      UNIT_KINDS[kind],
      levelWords(levels),
      signsOff ? 'Có' : 'Không',
      day(from),
      day(until),
    ]),
    people.flatMap(({ name, email, identityCode }): Cell[][] => {
      const rows = (held.get(email) ?? []).map(({ unit, role, from, until }): Cell[] => [
        name,
        email,
        identityCode,
        unit,
        ROLES[role],
        day(from),
        day(until),
      ]);
      return rows.length > 0 ? rows : [[name, email, identityCode, null, null, null, null]];
    }),
  );
}

function explanation(): Cell[][] {
  const named = (title: string, labels: Readonly<Record<string, string>>): Cell[][] => [
    [title, Object.values(labels).join('; ')],
  ];
  return [
    ['Cách điền', null],
    [
      `Trang “${SHEETS.units}”`,
      'Mỗi dòng một đơn vị. Mã đơn vị là chữ thường không dấu, số và dấu gạch nối; không đổi về sau.',
    ],
    [
      `Trang “${SHEETS.people}”`,
      'Mỗi dòng một phân công. Người có nhiều phân công thì ghi nhiều dòng với cùng địa chỉ thư điện tử.',
    ],
    ['Ngày', 'Dạng dd/mm/yyyy. Để trống “Đến hết ngày” nếu chưa có ngày kết thúc.'],
    [
      'Mã định danh',
      'Định dạng cột là Văn bản (Text) để Excel không bỏ số 0 ở đầu. Hai tài khoản cùng mã được coi là một người.',
    ],
    [
      'Ô để trống',
      'Thông tin đang có trong hệ thống được giữ nguyên. Người, đơn vị không có trong tệp cũng được giữ nguyên.',
    ],
    ['Dòng ví dụ', 'Xóa các dòng ví dụ trước khi nhập.'],
    [
      'Kết thúc đơn vị',
      'Không làm bằng tệp này: mở màn hình Đơn vị, chọn “Kết thúc” và nêu đơn vị tiếp nhận.',
    ],
    ['Trước khi ghi', 'Hệ thống cho xem từng dòng và mọi chỗ sai. Chưa bấm xác nhận thì chưa ghi gì.'],
    ...named('Loại đơn vị', UNIT_KINDS),
    ...named('Cấp học', LEVELS),
    ...named('Vai trò', ROLES),
  ];
}
