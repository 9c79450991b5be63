import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, roleNames, unitKinds } from '../../access/roles.ts';
import { anyText, check } from '../../testing/check.ts';
import { roleFits } from '../membership-rules.ts';
import { COLUMNS } from './columns.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import type { Cell, Sheet } from './sheet.ts';
import type { ImportState } from './state.ts';
import { exportSheets, importTemplate } from './template.ts';
import { afterImport } from './testing/after-import.ts';

const state: ImportState = {
  today: '2026-10-15',
  actor: { id: 'quan-tri', identityCode: 'QT-1' },
  units: [
    {
      code: 'van-phong',
      name: 'Văn phòng',
      kind: 'department',
      levels: [],
      signsOff: false,
      from: '2025-07-01',
      until: null,
    },
    {
      code: 'truong-a',
      name: 'Trường A',
      kind: 'school',
      levels: ['primary'],
      signsOff: true,
      from: '2025-07-01',
      until: null,
    },
    {
      code: 'truong-cu',
      name: 'Trường Cũ',
      kind: 'school',
      levels: [],
      signsOff: false,
      from: '2025-07-01',
      until: '2026-06-30',
    },
  ],
  people: [
    { id: 'quan-tri', identityCode: 'QT-1', name: 'Quản trị', email: 'quantri@so.example', blocked: false },
    { id: 'lan', identityCode: '0123', name: 'Lan', email: 'lan@so.example', blocked: false },
  ],
  memberships: [
    {
      id: 'm1',
      email: 'quantri@so.example',
      unit: 'van-phong',
      role: 'administrator',
      from: '2025-07-01',
      until: null,
    },
    {
      id: 'm2',
      email: 'lan@so.example',
      unit: 'truong-a',
      role: 'contributor',
      from: '2025-07-01',
      until: null,
    },
  ],
};
const headingsOf = (key: 'units' | 'people'): string[] =>
  Object.values(COLUMNS[key]).map(({ heading }) => heading);
const file = (units: readonly Cell[][], people: readonly Cell[][]): Sheet[] => [
  { name: 'Đơn vị', rows: [headingsOf('units'), ...units] },
  { name: 'Người dùng', rows: [headingsOf('people'), ...people] },
];
const texts = (plan: ImportPlan): string[] =>
  [...plan.problems, ...plan.rows.flatMap((row) => row.problems)].map(
    ({ row, column, severity, text }) => `${severity} ${row} ${column}: ${text}`,
  );
const person = (...cells: Cell[]): ImportPlan => planImport(file([], [cells]), state);
const unit = (...cells: Cell[]): ImportPlan => planImport(file([cells], []), state);
const day = (given: string): Cell => ({ day: given });

describe('a file of units and people', () => {
  it('tells what is new, changed, unchanged and untouched', () => {
    const plan = planImport(
      file(
        [
          ['thpt-moi', 'Trường THPT Mới', 'đơn vị trực thuộc', 'THPT', 'x', '1/9/2026', null],
          ['truong-a', 'Trường A', 'Trường', 'Tiểu học, THCS', 'Không', null, null],
        ],
        [
          ['Lan', 'lan@so.example', '0123', 'truong-a', 'Cộng tác viên', null, null],
          ['Lan', 'lan@so.example', null, 'thpt-moi', 'hiệu trưởng', day('2026-09-01'), '31-12-2026'],
          ['An', ' An@SO.example', '007', 'thpt-moi', 'CTV', '01.09.2026', null],
        ],
      ),
      state,
    );
    expect(plan.rows.map(({ label, outcome, changes }) => [label, outcome, ...changes])).toEqual([
      ['Trường THPT Mới', 'new'],
      [
        'Trường A',
        'changed',
        'Cấp học: Tiểu học → Tiểu học, Trung học cơ sở',
        'Thủ trưởng duyệt trước khi gửi: có → không',
      ],
      ['Lan', 'unchanged'],
      ['Lan', 'new', 'Phân công: Thủ trưởng đơn vị, thpt-moi, từ 01/09/2026, đến hết 31/12/2026'],
      ['An', 'new', 'Phân công: Cộng tác viên, thpt-moi, từ 01/09/2026, không thời hạn'],
    ]);
    expect(plan).toMatchObject({ applicable: true, untouched: { units: 2, people: 1 } });
    expect(texts(plan)).toEqual([
      'note 4 Thư điện tử: Địa chỉ được ghi lại là “an@so.example” (chữ thường, bỏ dấu cách thừa).',
    ]);
    expect(plan.changes.people).toEqual([
      { email: 'an@so.example', name: 'An', identityCode: '007', isNew: true },
    ]);
  });

  it('may be the template, whose examples are right, and which is understood again', () => {
    const plan = planImport(importTemplate(), state);
    expect(texts(plan)).toEqual([]);
    expect(plan.counts).toEqual({
      units: { error: 0, new: 2, changed: 0, unchanged: 0 },
      people: { error: 0, new: 3, changed: 0, unchanged: 0 },
    });
    const again = planImport(importTemplate(), afterImport(state, plan.changes));
    expect(again).toMatchObject({ applicable: false, changes: { units: [], people: [], memberships: [] } });
  });

  it.each<[string, readonly Cell[], RegExp]>([
    [
      'an unknown unit',
      ['An', 'an@so.example', null, 'truong-x', 'CTV', '01/09/2026'],
      /Không có đơn vị nào mang mã “truong-x”/,
    ],
    [
      'an unknown role',
      ['An', 'an@so.example', null, 'truong-a', 'phi công', '01/09/2026'],
      /Không rõ vai trò “phi công”/,
    ],
    [
      'a code that became a number',
      ['An', 'an@so.example', 12345, null, null],
      /Excel đã đổi mã thành số 12345/,
    ],
    [
      'a number for a day',
      ['An', 'an@so.example', null, 'truong-a', 'CTV', 46000],
      /số 46000, không phải ngày/,
    ],
    [
      'a month first',
      ['An', 'an@so.example', null, 'truong-a', 'CTV', '09/15/2026'],
      /“09\/15\/2026” không phải ngày/,
    ],
    ['a formula that failed', ['An', { fault: '#REF!' }, null], /Công thức trong ô bị lỗi \(#REF!\)/],
    ['text of an old font', ['NguyÔn ThÞ H\u00adêng', 'an@so.example', null], /bảng mã cũ TCVN3/],
    ['two addresses in a cell', ['An', 'an@so.example b@so.example', null], /dấu cách ở giữa/],
    ['no name', [null, 'an@so.example', null], /Chưa điền “Họ và tên”/],
    [
      'an overlapping membership',
      ['Lan', 'lan@so.example', '0123', 'truong-a', 'CTV', '01/09/2026'],
      /không được chồng nhau/,
    ],
    [
      'an ended unit',
      ['An', 'an@so.example', null, 'truong-cu', 'CTV', '01/09/2026'],
      /trong thời gian hoạt động của đơn vị/,
    ],
    [
      'a role of the Sở in a school',
      ['An', 'an@so.example', null, 'truong-a', 'Quản trị', '01/09/2026'],
      /chỉ dành cho phòng thuộc Sở/,
    ],
    ['a unit without a role', ['An', 'an@so.example', null, 'truong-a', null], /đủ cả mã đơn vị và vai trò/],
    [
      'an end before the beginning',
      ['An', 'an@so.example', null, 'truong-a', 'CTV', '01/09/2026', '31/08/2026'],
      /trước ngày bắt đầu/,
    ],
    [
      'the own membership',
      ['Quản trị', 'quantri@so.example', 'QT-1', 'van-phong', 'Điều phối', '01/11/2026'],
      /tự đổi phân công của chính mình/,
    ],
    ['the own code', ['Quản trị', 'quantri@so.example', 'QT-2', null, null], /tự đổi mã định danh/],
    [
      'a new membership without its first day',
      ['An', 'an@so.example', null, 'truong-a', 'CTV'],
      /cần có “Từ ngày”/,
    ],
  ])('with %s is refused at its row', (_what, cells, said) => {
    const plan = person(...cells);
    expect(plan.applicable).toBe(false);
    expect(plan.rows[0]?.outcome).toBe('error');
    const [problem] = plan.rows[0]?.problems.filter(({ severity }) => severity === 'error') ?? [];
    expect(problem).toMatchObject({ row: 2 });
    expect(problem?.text).toMatch(said);
  });

  it.each<[string, readonly Cell[], RegExp]>([
    ['an unknown kind', ['x', 'X', 'nhà máy', null, null, '01/09/2026'], /Không rõ loại đơn vị “nhà máy”/],
    ['a code with marks', ['Trường-Đ', 'X', 'Trường', null, null, '01/09/2026'], /chữ thường không dấu/],
    [
      'an end for one that is there',
      ['truong-a', null, null, null, null, null, '31/12/2026'],
      /chọn “Kết thúc”/,
    ],
    ['a kind its people do not fit', ['van-phong', null, 'Trường'], /vai trò chỉ dành cho phòng thuộc Sở/],
    [
      'a beginning after its people came',
      ['truong-a', null, null, null, null, '01/09/2026'],
      /phân công trước ngày 01\/09\/2026/,
    ],
  ])('of units with %s is refused at its row', (_what, cells, said) =>
    expect(texts(unit(...cells)).join('\n')).toMatch(said),
  );

  it('names the row of what stands twice', () => {
    const row: Cell[] = ['An', 'an@so.example', null, 'truong-a', 'CTV', '01/09/2026'];
    const twice = planImport(file([], [row, row, ['Bình', 'an@so.example', null]]), state);
    expect(texts(twice)).toEqual([
      'error 3 null: Trùng với phân công ở dòng 2: cùng người, đơn vị và vai trò.',
      'error 4 Họ và tên: Địa chỉ này ở dòng 2 là của “An”. Một địa chỉ chỉ thuộc về một người.',
    ]);
    const units: Cell[] = ['moi', 'Mới', 'Trường', null, null, '01/09/2026'];
    expect(texts(planImport(file([units, units], []), state))).toEqual([
      'error 3 Mã đơn vị: Mã “moi” đã có ở dòng 2. Mỗi đơn vị một dòng.',
    ]);
  });

  it('without its sheets or headings says so', () => {
    expect(texts(planImport([{ name: 'Sheet1', rows: [['a']] }], state)).join()).toMatch(
      /không có trang “Đơn vị”/,
    );
    expect(texts(planImport([{ name: 'người dùng', rows: [['a'], ['b']] }], state)).join()).toMatch(
      /không có dòng tiêu đề/,
    );
    expect(
      texts(planImport([{ name: 'Nguoi dung', rows: [['Danh sách'], ['Họ tên', 'Mã CB', 'Tuổi']] }], state)),
    ).toEqual(['note 2 null: Cột “Tuổi” không được dùng đến.', 'error 2 null: Thiếu cột “Thư điện tử”.']);
  });

  it('does not take the last administrator away, and ends others', () => {
    const other = { ...state, actor: { id: 'khac', identityCode: null } };
    const ending: Cell[] = [
      'Quản trị',
      'quantri@so.example',
      null,
      'van-phong',
      'Quản trị',
      null,
      '31/12/2026',
    ];
    expect(texts(planImport(file([], [ending]), other)).join()).toMatch(/không còn quản trị hệ thống/);
    const lan = person('Lan', 'lan@so.example', null, 'truong-a', 'CTV', null, '31/12/2026');
    expect(lan.changes.memberships).toMatchObject([{ changes: 'm2', until: '2026-12-31' }]);
  });
});

const code = fc.constantFrom('u-1', 'u-2', 'u-3', 'van-phong');
const someDay = fc.constantFrom('2026-01-01', '2026-06-30', '2026-10-14', '2026-10-15', '2026-12-31');
const name = anyText(12).map((text) =>
  `Tên ${text.replace(/[^\p{L}\d ]/gu, '')}`.normalize().replace(/\s+/g, ' ').trim(),
);
const anyUnit = fc.record({
  code,
  name,
  kind: fc.constantFrom(...unitKinds),
  levels: fc.subarray([...levels]),
  signsOff: fc.boolean(),
  from: fc.constant('2026-01-01'),
  until: fc.option(fc.constantFrom('2026-06-30', '2026-12-31')),
});
const anyRow = fc.record({
  name: fc.constantFrom('An', 'Bình'),
  email: fc.constantFrom('an@x.vn', 'binh@x.vn', 'chi@x.vn'),
  identityCode: fc.option(fc.constantFrom('001', 'A-2')),
  unit: code,
  role: fc.constantFrom(...roleNames),
  from: someDay,
  until: fc.option(someDay),
});

describe('whatever a file says', () => {
  const anyFile = fc
    .tuple(fc.array(anyUnit, { maxLength: 4 }), fc.array(anyRow, { maxLength: 8 }))
    .map(([units, rows]) => {
      const sheets = exportSheets({ units, people: [], memberships: [] });
      const people =
        exportSheets({
          units: [],
          people: [],
          memberships: [],
        })[1]?.rows.slice(0, 1) ?? [];
      const words =
        exportSheets({
          units: [],
          people: rows.map((row, at) => ({ ...row, id: String(at), blocked: false, email: `${at}@x.vn` })),
          memberships: rows.map((row, at) => ({ ...row, id: String(at), email: `${at}@x.vn` })),
        })[1]?.rows.slice(1) ?? [];
      const named = words.map((row, at) => [row[0] ?? null, rows[at]?.email ?? null, ...row.slice(2)]);
      return [sheets[0], { name: 'Người dùng', rows: [...people, ...named] }] as Sheet[];
    });

  it('what was taken and written changes nothing the second time, and keeps the rules', () => {
    let taken = 0;
    check(
      fc.property(anyFile, (sheets) => {
        const plan = planImport(sheets, state);
        if (!plan.applicable) return;
        taken += 1;
        const after = afterImport(state, plan.changes);
        expect(planImport(sheets, after)).toMatchObject({
          applicable: false,
          changes: { units: [], people: [], memberships: [] },
        });
        const units = new Map(after.units.map((one) => [one.code, one]));
        for (const one of after.memberships)
          expect(roleFits(one.role, units.get(one.unit)?.kind ?? 'school')).toBe(true);
      }),
      1_000,
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('the newsroom as exported is unchanged when it comes back', () => {
    const plan = planImport(exportSheets(state), state);
    expect(texts(plan)).toEqual([]);
    expect([plan.applicable, plan.counts.units.unchanged, plan.counts.people.unchanged]).toEqual([
      false,
      3,
      2,
    ]);
  });

  it('any cells are read without a fault of ours', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      anyText(30),
      fc.double({ noNaN: true }),
      fc.boolean(),
      someDay.map((given) => ({ day: given })),
      fc.constant({ fault: '#N/A' }),
      fc.constant(null),
    );
    check(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }), (rows) => {
        const plan = planImport(file(rows, rows), state);
        expect(plan.rows.length).toBeLessThanOrEqual(rows.length * 2);
      }),
    );
  });
});
