import { LEVELS, ROLES, UNIT_KINDS, type Level, type Role, type UnitKind } from '../../access/roles.ts';
import { bare } from './columns.ts';

/** What people write for a kind, a role, a level, besides the newsroom's own words. Compared without marks and signs. */
const KIND_WORDS: Readonly<Record<UnitKind, readonly string[]>> = {
  department: ['Phòng', 'Phòng của Sở', 'Phòng chuyên môn', 'Phòng ban Sở', 'Phòng Sở'],
  commune_office: ['Phòng VH-XH', 'Phòng VHXH', 'Phòng Văn hóa Xã hội', 'Xã', 'Phường', 'Đặc khu', 'UBND xã'],
  affiliated: ['Đơn vị trực thuộc', 'Trực thuộc', 'Trực thuộc Sở', 'Trung tâm', 'Trường trực thuộc'],
  school: ['Trường', 'Nhà trường', 'Cơ sở giáo dục'],
  association: ['Hội', 'Chi hội văn học nghệ thuật'],
};
const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  contributor: ['CTV', 'Cán bộ truyền thông', 'Giáo viên', 'Người viết', 'Phóng viên'],
  unit_head: ['Thủ trưởng', 'Hiệu trưởng', 'Giám đốc trung tâm', 'Phó Hiệu trưởng'],
  desk_editor: ['Biên tập viên', 'Biên tập', 'BTV', 'Chuyên viên phòng'],
  department_head: ['Trưởng phòng Sở', 'Phó Trưởng phòng', 'TP', 'Ban Biên tập', 'Chánh Văn phòng'],
  publishing_officer: ['Xuất bản', 'Cán bộ xuất bản', 'Chuyên viên QLCL'],
  coordinator: ['Điều phối', 'Điều phối viên', 'Văn phòng Sở'],
  director: ['Giám đốc', 'Phó Giám đốc', 'Lãnh đạo Sở', 'Giám đốc Sở', 'Phó Giám đốc Sở'],
  administrator: ['Quản trị', 'Quản trị viên', 'Admin'],
};
const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  preschool: ['MN', 'Mẫu giáo'],
  primary: ['TH', 'Cấp 1'],
  lower_secondary: ['THCS', 'Cấp 2'],
  upper_secondary: ['THPT', 'Cấp 3'],
  continuing: ['GDTX', 'Thường xuyên', 'GDNN-GDTX'],
};

const byWords = <Name extends string>(
  labels: Readonly<Record<Name, string>>,
  others: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> =>
  new Map(
    (Object.keys(labels) as Name[]).flatMap((name) =>
      [labels[name], ...others[name]].map((words) => [bare(words), name] as const),
    ),
  );

const KINDS = byWords(UNIT_KINDS, KIND_WORDS);
const ROLES_BY_WORDS = byWords(ROLES, ROLE_WORDS);
const LEVELS_BY_WORDS = byWords(LEVELS, LEVEL_WORDS);

export const kindOf = (words: string): UnitKind | null => KINDS.get(bare(words)) ?? null;
export const roleOf = (words: string): Role | null => ROLES_BY_WORDS.get(bare(words)) ?? null;
export const levelOf = (words: string): Level | null => LEVELS_BY_WORDS.get(bare(words)) ?? null;

const YES = new Set(['co', 'x', 'yes', 'true', 'dung', '1']);
const NO = new Set(['khong', 'no', 'false', 'sai', '0']);
/** Yes or no as people tick it; null for anything else. */
export function yesOrNo(words: string): boolean | null {
  const said = bare(words);
  return YES.has(said) ? true : NO.has(said) ? false : null;
}
