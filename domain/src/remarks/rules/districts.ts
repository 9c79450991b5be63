import { isCapital, isDigit, isSpace, nameEnd, standsFree } from '../characters.ts';
import type { TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

const DISTRICT = '(?:huyện|quận|thị[ \\u00a0]xã)';
const BODY = '(?:UBND|HĐND|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|cấp|các)';
const OFFICE = 'phòng (?:giáo dục và đào tạo|giáo dục|GDĐT|GD&ĐT|GD-ĐT)';

/** Words of the past near by: what is told is how it was. */
const PAST =
  /trước đây|trước ngày|trước khi|giai đoạn|sáp nhập|hợp nhất|nguyên là|từng là|(?:^|\P{L})cũ(?!\p{L})|19\d\d|20[01]\d|202[0-4]/iu;

const isPast = (text: string, from: number, to: number): boolean =>
  PAST.test(text.slice(Math.max(0, from - 80), to + 40));

/** Cities that are provinces themselves. */
const CITIES = /^thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|huế|cần thơ)(?!\p{L})/iu;

/** Names of the district level, which there has not been since 1 July 2025. What stands there instead nobody can guess. */
export const districts: TextRule = {
  label: 'Không còn cấp huyện từ ngày 01/7/2025',
  source: SOURCES.government,
  severity: 'warn',
  inText: [
    {
      pattern: new RegExp(`(${OFFICE}(?: ${DISTRICT})?|${BODY} ${DISTRICT})|${DISTRICT}`, 'giu'),
      found({ 0: written, 1: body, index: from }, text) {
        const end = from + written.length;
        if (!standsFree(text, from, end) || isPast(text, from, end)) return null;
        const named = isSpace(text, end) && (isCapital(text, end + 1) || isDigit(text, end + 1));
        if (body === undefined && !named) return null;
        return {
          from,
          to: nameEnd(text, end),
          message:
            'Từ ngày 01/7/2025 không còn đơn vị hành chính và cơ quan cấp huyện; hãy dùng tên xã, phường hoặc cơ quan hiện nay, hoặc ghi rõ là tên cũ.',
        };
      },
    },
    {
      pattern: /thành phố (?:[^,.;:\n]{2,30}(?:,| thuộc)|thuộc) tỉnh/giu,
      found({ 0: written, index: from }, text) {
        const to = from + written.length;
        if (!standsFree(text, from, to) || CITIES.test(written) || isPast(text, from, to)) return null;
        return {
          from,
          to,
          message:
            'Từ ngày 01/7/2025 không còn thành phố thuộc tỉnh; hãy dùng tên phường, xã hiện nay, hoặc ghi rõ là tên cũ.',
        };
      },
    },
  ],
};
