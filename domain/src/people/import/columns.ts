import { fold } from '../../text/vietnamese.ts';
import { SHEETS, type Cell, type Problem, type Sheet, type SheetKey } from './sheet.ts';

/** A column of the template: its heading, other headings people give it, and whether the sheet is of use without it. */
interface Column {
  readonly heading: string;
  readonly others: readonly string[];
  readonly required: boolean;
}
const column = (heading: string, required: boolean, ...others: string[]): Column => ({
  heading,
  others,
  required,
});

const FROM = column('Từ ngày', false, 'Ngày bắt đầu', 'Bắt đầu', 'Từ');
const UNTIL = column('Đến hết ngày', false, 'Đến ngày', 'Ngày kết thúc', 'Kết thúc', 'Đến');
const UNIT_CODE = ['Mã đơn vị', 'Mã ĐV', 'Đơn vị'] as const;

export const COLUMNS = {
  units: {
    code: column(UNIT_CODE[0], true, UNIT_CODE[1]),
    name: column('Tên đơn vị', true, 'Tên ĐV', 'Đơn vị'),
    kind: column('Loại đơn vị', true, 'Loại hình', 'Loại'),
    levels: column('Cấp học', false, 'Cấp'),
    signsOff: column('Thủ trưởng duyệt trước khi gửi', false, 'Thủ trưởng duyệt', 'Duyệt trước khi gửi'),
    from: FROM,
    until: UNTIL,
  },
  people: {
    name: column('Họ và tên', true, 'Họ tên', 'Tên'),
    email: column('Thư điện tử', true, 'Email', 'E-mail', 'Địa chỉ thư điện tử', 'Địa chỉ email', 'Hộp thư'),
    identityCode: column('Mã định danh', false, 'Mã cán bộ', 'Mã viên chức', 'Mã định danh cán bộ', 'Mã CB'),
    unit: column(UNIT_CODE[0], false, UNIT_CODE[1], UNIT_CODE[2]),
    role: column('Vai trò', false, 'Nhiệm vụ', 'Chức vụ'),
    from: FROM,
    until: UNTIL,
  },
} as const;
export type ColumnKey<Key extends SheetKey> = keyof (typeof COLUMNS)[Key] & string;

/** A row under the headings, by column. */
export interface TableRow<Name extends string> {
  /** As Excel counts. */
  readonly number: number;
  readonly cells: Readonly<Record<Name, Cell>>;
}
export interface Table<Name extends string> {
  readonly rows: readonly TableRow<Name>[];
  readonly problems: readonly Problem[];
}

/** Words without marks, case and signs, as headings and names of things are compared. */
export const bare = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const SHEET_NAMES: Readonly<Record<SheetKey, readonly string[]>> = {
  units: ['donvi', 'danhsachdonvi', 'units'],
  people: ['nguoidung', 'danhsachnguoidung', 'nhansu', 'canbo', 'taikhoan', 'people'],
};

/** The sheet of a file that holds units, or people; null when none is named so. */
export const findSheet = (sheets: readonly Sheet[], key: SheetKey): Sheet | null =>
  sheets.find(({ name }) => SHEET_NAMES[key].includes(bare(name))) ?? null;

/** Rows above the headings, with a title and the like. */
const HEADING_WITHIN = 10;

/** Reads a sheet as a table: finds the row of headings, and says what is missing or not understood. */
export function readTable<Key extends SheetKey>(key: Key, sheet: Sheet): Table<ColumnKey<Key>> {
  type Name = ColumnKey<Key>;
  const columns = COLUMNS[key] as unknown as Readonly<Record<Name, Column>>;
  const names = Object.keys(columns) as Name[];
  const problem = (row: number, text: string, severity: Problem['severity'] = 'error'): Problem => ({
    sheet: key,
    row,
    column: null,
    severity,
    text,
  });
  const nameOf = (cell: Cell): Name | null => {
    if (typeof cell !== 'string') return null;
    const said = bare(cell);
    const exact = names.find((name) => bare(columns[name].heading) === said);
    return exact ?? names.find((name) => columns[name].others.some((other) => bare(other) === said)) ?? null;
  };
  const at = sheet.rows
    .slice(0, HEADING_WITHIN)
    .findIndex((row) => new Set(row.map(nameOf).filter((name) => name !== null)).size >= 2);
  if (at < 0) {
    if (sheet.rows.every((row) => row.every((cell) => cell === null))) return { rows: [], problems: [] };
    return {
      rows: [],
      problems: [
        problem(
          1,
          `Trang “${SHEETS[key]}” không có dòng tiêu đề. Hãy dùng tệp mẫu, giữ nguyên dòng tiêu đề.`,
        ),
      ],
    };
  }
  const headings = sheet.rows[at] ?? [];
  const places = new Map<Name, number>();
  const problems: Problem[] = [];
  for (const [place, heading] of headings.entries()) {
    const name = nameOf(heading);
    if (name !== null && !places.has(name)) places.set(name, place);
    else if (typeof heading === 'string' && bare(heading) !== 'vande')
      problems.push(
        problem(
          at + 1,
          name === null
            ? `Cột “${heading}” không được dùng đến.`
            : `Cột “${heading}” có hai lần; cột sau bị bỏ qua.`,
          name === null ? 'note' : 'error',
        ),
      );
  }
  for (const name of names)
    if (columns[name].required && !places.has(name))
      problems.push(problem(at + 1, `Thiếu cột “${columns[name].heading}”.`));
  const rows = sheet.rows.slice(at + 1).flatMap((row, offset): TableRow<Name>[] => {
    const cells = {} as Record<Name, Cell>;
    for (const name of names) cells[name] = row[places.get(name) ?? -1] ?? null;
    const empty = names.every((name) => cells[name] === null || cells[name] === '');
    return empty ? [] : [{ number: at + 2 + offset, cells }];
  });
  return { rows: problems.some(({ severity }) => severity === 'error') ? [] : rows, problems };
}
