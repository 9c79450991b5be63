import { ROLES, type Role } from '@toasoan/domain';
import { demoUnits, departments } from './units.ts';

/** A demonstration account, named by role and unit. The e-mail domain is reserved and reaches nobody (RFC 2606). */
export interface AccountSeed {
  /** Local part of the e-mail, also the user name. */
  readonly name: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  /** Code of the unit. */
  readonly unit: string;
}

const unitNames = new Map(
  [...departments, ...demoUnits].map((unit) => [unit.code, unit.name.replace(' (minh họa)', '')]),
);

function account(name: string, role: Role, unit: string, title: string = ROLES[role]): AccountSeed {
  return {
    name,
    email: `${name}@toasoan.example`,
    displayName: `${title} – ${unitNames.get(unit) ?? unit}`,
    role,
    unit,
  };
}

/** One account per role of a department's desk. */
const desk = (short: string, unit: string): AccountSeed[] => [
  account(`congtac.${short}`, 'contributor', unit),
  account(`bientap.${short}`, 'desk_editor', unit, 'Biên tập viên'),
  account(`truongphong.${short}`, 'department_head', unit),
  account(`photruongphong.${short}`, 'department_head', unit, 'Phó Trưởng phòng'),
];
const contributor = (unit: string): AccountSeed => account(`congtac.${unit}`, 'contributor', unit);

/** Every account of the demonstration newsroom. */
export const accounts: readonly AccountSeed[] = [
  ...desk('gdpt', 'phong-gdpt'),
  ...desk('hssv', 'phong-hssv'),
  account('bientap.gdmn', 'desk_editor', 'phong-gdmn', 'Biên tập viên'),
  account('truongphong.gdmn', 'department_head', 'phong-gdmn'),
  account('bientap.vanphong', 'desk_editor', 'van-phong', 'Biên tập viên'),
  account('chanhvanphong', 'department_head', 'van-phong', 'Chánh Văn phòng'),
  account('xuatban.qlcl', 'publishing_officer', 'phong-qlcl'),
  account('dieuphoi.vanphong', 'coordinator', 'van-phong', 'Điều phối truyền thông'),
  account('giamdoc', 'director', 'van-phong'),
  account('quantri', 'administrator', 'van-phong'),
  account('hieutruong.thpt-song-trang', 'unit_head', 'thpt-song-trang', 'Hiệu trưởng'),
  account('hieutruong.ptdtnt-rung-xanh', 'unit_head', 'ptdtnt-rung-xanh', 'Hiệu trưởng'),
  account('hieutruong.th-hoa-gao', 'unit_head', 'th-hoa-gao', 'Hiệu trưởng'),
  account('hieutruong.mn-hoa-ban', 'unit_head', 'mn-hoa-ban', 'Hiệu trưởng'),
  account('truongphong.xa-suoi-mo', 'unit_head', 'xa-suoi-mo', 'Thủ trưởng'),
  ...[
    'mn-hoa-ban',
    'mn-vanh-khuyen',
    'th-hoa-gao',
    'th-doi-thong',
    'th-ban-hoa',
    'thcs-suoi-mo',
    'thcs-nam-khe',
    'thcs-san-ho',
    'thpt-song-trang',
    'thpt-doi-thong',
    'ptdtnt-rung-xanh',
    'gdtx-song-trang',
    'xa-suoi-mo',
    'xa-ban-hoa',
    'phuong-hoa-gao',
    'chi-hoi-my-thuat',
    'chi-hoi-lich-su',
  ].map(contributor),
];
