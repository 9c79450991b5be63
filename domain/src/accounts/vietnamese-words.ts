import { fold } from '../text/vietnamese.ts';

/** What people here choose when asked for a password: words of love, names of places and of school, the plain words. */
const PHRASES =
  `mật khẩu|mật mã|đăng nhập|xin chào|không biết|tài khoản|quản trị|quản trị viên|người dùng|thư điện tử|máy tính|điện thoại
yêu em|yêu anh|anh yêu em|em yêu anh|yêu mẹ|con yêu mẹ|con yêu ba|gia đình|hạnh phúc|tình yêu|bạn bè|mãi mãi|nhớ em|nhớ anh|cuộc sống
việt nam|tôi yêu việt nam|hà nội|sài gòn|đà nẵng|hải phòng|cần thơ|thành phố|hồ chí minh|điện biên|điện biên phủ|quảng ngãi|tổ quốc|đất nước|độc lập|tự do
giáo dục|sở giáo dục|đào tạo|giáo viên|thầy giáo|cô giáo|học sinh|sinh viên|nhà trường|trường học|tiểu học|mầm non|trung học|phổ thông|hiệu trưởng|bài giảng|lớp học|năm học
biên tập|biên tập viên|tin tức|báo chí|trang tin|thông báo|văn phòng|công việc|làm việc|bí mật|an toàn|may mắn|thành công|cố gắng|mùa xuân|mùa hè|mùa thu|mùa đông
nguyễn văn|nguyễn thị|trần văn|trần thị|lê văn|lê thị|phạm văn|phạm thị|hoàng văn|minh hoàng|thanh hằng|ngọc anh|hồng nhung|bóng đá|con mèo|con chó|hoa hồng|bầu trời`
    .split(/[|\n]/)
    .map((phrase) => phrase.trim());

const TELEX_TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
/** Circumflex doubles its letter; breve and horn are written w. */
const telexMark = (mark: string, letter: string): string => (mark === '\u0302' ? letter : 'w');

/** A syllable as the keys of Telex type it, the tone last: "mật" → "maatj". */
export function telex(syllable: string): string {
  let keys = '';
  let tone = '';
  for (const sign of syllable.normalize('NFD').toLowerCase()) {
    if (sign in TELEX_TONES) tone = TELEX_TONES[sign] ?? '';
    else if (/\p{Mn}/u.test(sign)) keys += telexMark(sign, keys.at(-1) ?? '');
    else keys += sign === 'đ' ? 'dd' : sign;
  }
  return keys + tone;
}

/** The phrases as words of a password: without diacritics, and as Telex types them on a keyboard that is not set to it. */
export const vietnameseWords = (): string[] =>
  PHRASES.flatMap((phrase) => [
    fold(phrase).replace(/\s/g, ''),
    phrase
      .split(' ')
      .map((syllable) => telex(syllable))
      .join(''),
  ]);
