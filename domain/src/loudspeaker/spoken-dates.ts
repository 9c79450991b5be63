import { dayExists } from '../remarks/rules/dates.ts';
import { after, before, FREE, FREE_END, TO, type Reading } from './reading.ts';
import { spokenInteger } from './spoken-numbers.ts';
import type { Voice } from './voice.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const YEAR = '((?:1[0-9]|20)\\d\\d)';
/** Not the middle of a longer number. */
const ALONE = '(?<![\\p{L}\\p{N}]|\\p{N}[/.,-])';
const ALONE_END = '(?![\\p{L}\\p{N}]|[/.,-]\\p{N})';

/** A month: the fourth is "tháng tư". */
export const spokenMonth = (month: number, voice: Voice): string =>
  `tháng ${month === 4 ? 'tư' : spokenInteger(month, voice)}`;

/** "hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu": what follows "ngày". */
function spokenDay(voice: Voice, day: string, month?: string, year?: string): string {
  return [
    spokenInteger(Number(day), voice),
    month === undefined ? '' : spokenMonth(Number(month), voice),
    year === undefined ? '' : `năm ${spokenInteger(Number(year), voice)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const exists = (day = '', month = '', year?: string): boolean =>
  dayExists(Number(day), Number(month), year === undefined ? undefined : Number(year));

/** After these a day is named and "ngày" need not be said. */
const NAMES_DAY = /(?:^|[^\p{L}])(?:ngày|hôm|mùng|mồng)\s$/iu;
const dayWord = (match: RegExpExecArray): string => (NAMES_DAY.test(before(match)) ? '' : 'ngày ');

/** After these two numbers with a stroke are a day. */
const OF_DAY =
  /(?:^|[^\p{L}])(?:ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm|nay|qua|mai|dịp|lễ|kỷ niệm|thứ \p{L}{2,4}|chủ nhật|ngày \p{L}{1,8} (?:và|đến|tới))[ ,(]{1,3}$/iu;
/** After these they most likely are. */
const MAYBE_DAY = /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|hết|và|kể từ)\s$|\($/iu;
/** What shares are of. */
const COUNTED =
  /^\s(?:số|tổng|học sinh|giáo viên|trường|lớp|xã|phường|đơn vị|thành viên|đại biểu|phiếu|chỉ tiêu|hộ|điểm|em|cháu|người|ý kiến|nội dung|diện tích|dân số|thời gian|môn|giờ)(?!\p{L})/iu;
/** Days everybody knows by their numbers: holidays and the days of schools, youth and the army. */
const KNOWN = new Set(
  '9/1 3/2 14/2 27/2 8/3 26/3 18/4 30/4 1/5 7/5 15/5 19/5 1/6 5/6 21/6 28/6 27/7 19/8 2/9 5/9 10/10 15/10 20/10 9/11 20/11 22/12'.split(
    ' ',
  ),
);

function isDay(match: RegExpExecArray): boolean {
  const [, day = '', sign, month = ''] = match;
  if (!exists(day, month)) return false;
  const lead = before(match);
  // A dash between two numbers is a range everywhere else.
  if (sign === '-') return /ngày\s$/iu.test(lead) && !/^\s(?:tháng|\/)/u.test(after(match));
  if (OF_DAY.test(lead)) return true;
  if (COUNTED.test(after(match))) return false;
  return MAYBE_DAY.test(lead) || KNOWN.has(`${Number(day)}/${Number(month)}`);
}

const HOUR = '([01]?\\d|2[0-4])';
const MINUTE = '([0-5]\\d)';
const CLOCK = `${HOUR}(?:\\s?[hH](?:\\s?${MINUTE})?|g${MINUTE}|:${MINUTE}(?::${MINUTE})?)`;

function spokenClock(voice: Voice, [hour = '', ...rest]: readonly (string | undefined)[]): string {
  const [minute, second] = [rest[0] ?? rest[1] ?? rest[2], rest[3]];
  const part = (written: string | undefined, name: string): string =>
    written === undefined || Number(written) === 0 ? '' : ` ${spokenInteger(Number(written), voice)} ${name}`;
  return `${spokenInteger(Number(hour), voice)} giờ${part(minute, 'phút')}${part(second, 'giây')}`;
}

/** Days, months and hours by the clock, in the order in which they are looked for. */
export const DATE_READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(
      `${ALONE}${CLOCK}(?:${TO}${CLOCK})?(?!\\p{L}|\\p{N}|:\\d)(\\sphút${FREE_END})?`,
      'gu',
    ),
    said(match, { voice }) {
      const first = spokenClock(voice, match.slice(1, 6));
      return match[6] === undefined ? first : `${first} đến ${spokenClock(voice, match.slice(6, 11))}`;
    },
  },
  {
    pattern: new RegExp(`${ALONE}${HOUR}\\sgiờ\\s${MINUTE}${ALONE_END}(\\sphút${FREE_END})?`, 'gu'),
    said: ({ 1: hour, 2: minute }, { voice }) => spokenClock(voice, [hour, minute]),
  },
  {
    // The hour as it is abbreviated in the south; elsewhere the sign stands for grams.
    pattern: new RegExp(`(?<=(?:lúc|từ|đến|tới|hồi|vào|trước|sau|khoảng)\\s)${HOUR}g${FREE_END}`, 'giu'),
    said: ({ 1: hour }, { voice }) => spokenClock(voice, [hour]),
  },
  {
    pattern: new RegExp(`${ALONE}${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${ALONE_END}`, 'gu'),
    said(match, { voice }) {
      const [, year, month, day = ''] = match;
      return exists(day, month, year) ? dayWord(match) + spokenDay(voice, day, month, year) : null;
    },
  },
  {
    pattern: new RegExp(
      `${ALONE}${DAY}(?:\\/${MONTH}(?:\\/${YEAR})?)?${TO}${DAY}\\/${MONTH}(?:\\/${YEAR})?${ALONE_END}`,
      'gu',
    ),
    said(match, { voice }) {
      const [, day = '', month, year, lastDay = '', lastMonth = '', lastYear] = match;
      if (!exists(day, month ?? lastMonth, year) || !exists(lastDay, lastMonth, lastYear)) return null;
      if (
        month === undefined &&
        lastYear === undefined &&
        ![OF_DAY, MAYBE_DAY].some((lead) => lead.test(before(match)))
      )
        return null;
      const first = spokenDay(voice, day, month, year);
      return `${dayWord(match)}${first} đến ngày ${spokenDay(voice, lastDay, lastMonth, lastYear)}`;
    },
  },
  {
    pattern: new RegExp(`${ALONE}${DAY}([/.-])${MONTH}\\2${YEAR}${ALONE_END}`, 'gu'),
    said(match, { voice }) {
      const [, day = '', , month, year] = match;
      return exists(day, month, year) ? dayWord(match) + spokenDay(voice, day, month, year) : null;
    },
  },
  {
    pattern: new RegExp(
      `(?<=tháng\\s)${MONTH}(?:${TO}${MONTH})?(?:[/-]|\\snăm\\s)${YEAR}${ALONE_END}`,
      'giu',
    ),
    said({ 1: first, 2: last, 3: year }, { voice }) {
      const month = spokenMonth(Number(first), voice).slice('tháng '.length);
      const until = last === undefined ? '' : ` đến ${spokenMonth(Number(last), voice)}`;
      return `${month}${until} năm ${spokenInteger(Number(year), voice)}`;
    },
  },
  {
    pattern: new RegExp(`${ALONE}(\\d{1,2}|[IVX]{1,4})\\/${YEAR}${ALONE_END}`, 'gu'),
    said(match, { voice }) {
      const { 1: number = '', 2: year } = match;
      const inYear = ` năm ${spokenInteger(Number(year), voice)}`;
      const isCounted = /(?:quý|đợt|kỳ|kì|số|lần|tuần|khóa|khoá|tập|giai đoạn)\s$/iu.test(before(match));
      if (isCounted || /[IVX]/.test(number)) return number + inYear;
      const month = Number(number);
      return month >= 1 && month <= 12 ? spokenMonth(month, voice) + inYear : null;
    },
  },
  {
    pattern: new RegExp(`${ALONE}${DAY}([/-])${MONTH}${ALONE_END}`, 'gu'),
    said(match, { voice }) {
      return isDay(match) ? dayWord(match) + spokenDay(voice, match[1] ?? '', match[3]) : null;
    },
  },
  {
    pattern: new RegExp(`${FREE}(tháng\\s)${MONTH}(?![\\p{L}\\p{N}%]|[.,/]\\p{N})`, 'giu'),
    said: ({ 1: word = '', 2: month }, { voice }) =>
      word + spokenMonth(Number(month), voice).slice('tháng '.length),
  },
];
