import type { Level, UnitKind } from '@toasoan/domain';

/** A unit as it is loaded; `code` is its stable key. */
export interface UnitSeed {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
  /** The unit's head signs off before a story leaves. */
  readonly signsOff: boolean;
  /** The unit that decides where no topic names a lead: the Sở's office. */
  readonly coordinates: boolean;
  readonly from: string;
  readonly until: string | null;
}

/** The day communes took over from districts and the present units began. */
const START = '2025-07-01';

const unit = (kind: UnitKind, levels: readonly Level[], code: string, name: string): UnitSeed => ({
  code,
  name,
  kind,
  levels,
  signsOff: false,
  coordinates: code === 'van-phong',
  from: START,
  until: null,
});
const department = (code: string, name: string, levels: readonly Level[] = []) =>
  unit('department', levels, code, name);
const commune = (code: string, name: string) =>
  unit(
    'commune_office',
    ['preschool', 'primary', 'lower_secondary'],
    code,
    `Phòng Văn hóa - Xã hội ${name} (minh họa)`,
  );
const school = (level: Level, code: string, name: string) =>
  unit('school', [level], code, `${name} (minh họa)`);
const affiliated = (level: Level, code: string, name: string) =>
  unit('affiliated', [level], code, `${name} (minh họa)`);

/** The Sở's departments, named as in the Hồ Chí Minh City plan. */
export const departments: readonly UnitSeed[] = [
  department('van-phong', 'Văn phòng Sở'),
  department('phong-tccb', 'Phòng Tổ chức cán bộ'),
  department('phong-ktpc', 'Phòng Kiểm tra - Pháp chế'),
  department('phong-khtc', 'Phòng Kế hoạch Tài chính'),
  department('phong-hssv', 'Phòng Học sinh, sinh viên'),
  department('phong-gdmn', 'Phòng Giáo dục Mầm non', ['preschool']),
  department('phong-gdpt', 'Phòng Giáo dục Phổ thông', ['primary', 'lower_secondary', 'upper_secondary']),
  department('phong-gdtx', 'Phòng GDTX-NN&ĐH', ['continuing']),
  department('phong-qlcl', 'Phòng Quản lý chất lượng'),
  department('phong-ngoaicl', 'Phòng Quản lý CSGD ngoài công lập'),
];

/** Invented communes, schools and associations of the demonstration newsroom. */
export const demoUnits: readonly UnitSeed[] = [
  commune('xa-suoi-mo', 'xã Suối Mơ'),
  commune('xa-ban-hoa', 'xã Bản Hoa'),
  commune('xa-doi-thong', 'xã Đồi Thông'),
  commune('xa-nam-khe', 'xã Nậm Khe'),
  commune('phuong-hoa-gao', 'phường Hoa Gạo'),
  commune('phuong-song-trang', 'phường Sông Trăng'),
  commune('phuong-nang-mai', 'phường Nắng Mai'),
  commune('dac-khu-san-ho', 'đặc khu Đảo San Hô'),
  { ...affiliated('upper_secondary', 'thpt-song-trang', 'Trường THPT Sông Trăng'), signsOff: true },
  affiliated('upper_secondary', 'thpt-doi-thong', 'Trường THPT Đồi Thông'),
  affiliated('upper_secondary', 'thpt-nang-mai', 'Trường THPT Nắng Mai'),
  affiliated('upper_secondary', 'thpt-hoa-gao', 'Trường THPT Hoa Gạo'),
  affiliated('upper_secondary', 'ptdtnt-rung-xanh', 'Trường PTDTNT THPT Rừng Xanh'),
  affiliated('continuing', 'gdtx-song-trang', 'Trung tâm GDNN-GDTX Sông Trăng'),
  school('preschool', 'mn-hoa-ban', 'Trường Mầm non Hoa Ban'),
  school('preschool', 'mn-vanh-khuyen', 'Trường Mầm non Vành Khuyên'),
  school('preschool', 'mn-nang-mai', 'Trường Mầm non Nắng Mai'),
  school('preschool', 'mn-suoi-mo', 'Trường Mầm non Suối Mơ'),
  school('primary', 'th-hoa-gao', 'Trường Tiểu học Hoa Gạo'),
  school('primary', 'th-doi-thong', 'Trường Tiểu học Đồi Thông'),
  school('primary', 'th-ban-hoa', 'Trường PTDTBT Tiểu học Bản Hoa'),
  school('primary', 'th-song-trang', 'Trường Tiểu học Sông Trăng'),
  school('lower_secondary', 'thcs-suoi-mo', 'Trường THCS Suối Mơ'),
  school('lower_secondary', 'thcs-hoa-gao', 'Trường THCS Hoa Gạo'),
  school('lower_secondary', 'thcs-nam-khe', 'Trường PTDTBT THCS Nậm Khe'),
  school('lower_secondary', 'thcs-san-ho', 'Trường THCS Đảo San Hô'),
  unit('association', [], 'chi-hoi-my-thuat', 'Chi hội Mỹ thuật (minh họa)'),
  unit('association', [], 'chi-hoi-lich-su', 'Chi hội Lịch sử (minh họa)'),
  unit('association', [], 'chi-hoi-van-hoc', 'Chi hội Văn học (minh họa)'),
];
