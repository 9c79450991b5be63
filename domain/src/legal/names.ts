/** Names that stand in citations: data, in the spelling of the law. */

/** What ministries, and the departments of provinces after them, are in charge of; former ones are still cited. */
const FIELDS = [
  'Giáo dục và Đào tạo',
  'GD&ĐT',
  'GDĐT',
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Y tế',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Xây dựng',
  'Công Thương',
  'Khoa học và Công nghệ',
  'Thông tin và Truyền thông',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Dân tộc và Tôn giáo',
  'Lao động - Thương binh và Xã hội',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Tài nguyên và Môi trường',
] as const;

/** Laws that are cited by name and year alone. */
const LAWS = [
  'Giáo dục đại học',
  'Giáo dục nghề nghiệp',
  'Giáo dục',
  'Nhà giáo',
  'Trẻ em',
  'Thanh niên',
  'Viên chức',
  'Cán bộ, công chức',
  'Báo chí',
  'Xuất bản',
  'Sở hữu trí tuệ',
  'Tiếp cận thông tin',
  'An ninh mạng',
  'Bảo vệ dữ liệu cá nhân',
  'Thi đua, khen thưởng',
  'Tổ chức chính quyền địa phương',
  'Ngân sách nhà nước',
  'Đấu thầu',
  'Đất đai',
  'Lao động',
  'Dân sự',
  'Hình sự',
  'Khiếu nại',
  'Tố cáo',
  'Di sản văn hóa',
  'Thư viện',
] as const;

/** Issuers with one name each. */
const BODIES = [
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư Trung ương Đảng',
  'Ban Bí thư',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ban Tổ chức Trung ương',
  'Văn phòng Trung ương Đảng',
  'Trung ương Đảng',
  'Ủy ban Thường vụ Quốc hội',
  'Uỷ ban Thường vụ Quốc hội',
  'Quốc hội',
  'Chủ tịch nước',
  'Văn phòng Chính phủ',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'Chính phủ',
] as const;

/** One of the names, the longest that fits; `-` also as any dash, a space also as any white space. */
export const oneOf = (names: readonly string[]): string =>
  `(?:${names.map((name) => name.replace(/ - /g, '\\s*[-–—]\\s*').replace(/ /g, '\\s+')).join('|')})`;

const WORD = '\\p{Lu}\\p{L}*';
/** "thành phố Hồ Chí Minh", "TP.HCM", "xã Nậm Pồ": one to four capitalised words after what kind of place it is. */
const PLACE =
  `(?:(?:[Tt]hành\\s+phố|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Đđ]ặc\\s+khu|[Qq]uận|[Hh]uyện|TP\\.?)\\s*` +
  `${WORD}(?:\\s+${WORD}){0,3}|${WORD}(?:\\s+${WORD}){1,3})`;
const COUNCILS =
  '(?:Ủy\\s+ban\\s+nhân\\s+dân|Uỷ\\s+ban\\s+nhân\\s+dân|UBND|Hội\\s+đồng\\s+nhân\\s+dân|HĐND|' +
  'Tỉnh\\s+ủy|Tỉnh\\s+uỷ|Thành\\s+ủy|Thành\\s+uỷ|Đảng\\s+ủy|Đảng\\s+uỷ)';

/** Who issued a document, as it is written out after "của". */
export const ISSUER =
  `(?:${oneOf(BODIES)}` +
  `|(?:Bộ\\s+trưởng\\s+)?Bộ\\s+${oneOf(FIELDS)}` +
  `|(?:Giám\\s+đốc\\s+)?Sở\\s+${oneOf(FIELDS)}(?:\\s+${PLACE})?` +
  `|(?:Chủ\\s+tịch\\s+|Ban\\s+Thường\\s+vụ\\s+)?${COUNCILS}(?:\\s+${PLACE})?)`;

/** A law cited by its name and the year. */
export const LAW_NAME = oneOf(LAWS);

/** What the letters of a number say of who issued it. */
const ISSUER_LETTERS: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  QH: 'Quốc hội',
  TW: 'Trung ương Đảng',
  BCT: 'Bộ Chính trị',
  BBT: 'Ban Bí thư',
  VPTW: 'Văn phòng Trung ương Đảng',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
  BTCTW: 'Ban Tổ chức Trung ương',
  VPCP: 'Văn phòng Chính phủ',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  'BGD&ĐT': 'Bộ Giáo dục và Đào tạo',
  BGDDT: 'Bộ Giáo dục và Đào tạo',
  BNV: 'Bộ Nội vụ',
  BTC: 'Bộ Tài chính',
  BTP: 'Bộ Tư pháp',
  BYT: 'Bộ Y tế',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BXD: 'Bộ Xây dựng',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  'SGD&ĐT': 'Sở Giáo dục và Đào tạo',
  SNV: 'Sở Nội vụ',
  STC: 'Sở Tài chính',
};

/** The issuer the letters of a number stand for ("BGDĐT", "QH15"); empty when they leave it open. */
export const issuerOf = (letters: string): string => ISSUER_LETTERS[letters.replace(/\d+$/, '')] ?? '';
