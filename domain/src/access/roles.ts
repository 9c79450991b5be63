/** The roles of the newsroom (DOMAIN: "The people, and what each must be able to do"), with their Vietnamese labels. */
export const ROLES = {
  contributor: 'Cộng tác viên',
  unit_head: 'Thủ trưởng đơn vị',
  desk_editor: 'Biên tập viên phòng',
  department_head: 'Trưởng phòng',
  publishing_officer: 'Chuyên viên xuất bản',
  coordinator: 'Điều phối (Văn phòng Sở)',
  director: 'Ban Giám đốc',
  administrator: 'Quản trị hệ thống',
} as const;

export type Role = keyof typeof ROLES;
export const roleNames = Object.keys(ROLES) as readonly Role[];

/** Kinds of unit. The district level ceased on 1 July 2025; a unit has a start and an end date. */
export const UNIT_KINDS = {
  department: 'Phòng thuộc Sở',
  commune_office: 'Phòng Văn hóa - Xã hội',
  affiliated: 'Đơn vị trực thuộc Sở',
  school: 'Trường học',
  association: 'Chi hội',
} as const;
export type UnitKind = keyof typeof UNIT_KINDS;
export const unitKinds = Object.keys(UNIT_KINDS) as readonly UnitKind[];

/** Education levels, used to choose between leads of one topic. */
export const LEVELS = {
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lower_secondary: 'Trung học cơ sở',
  upper_secondary: 'Trung học phổ thông',
  continuing: 'Giáo dục thường xuyên',
} as const;
export type Level = keyof typeof LEVELS;
export const levels = Object.keys(LEVELS) as readonly Level[];
