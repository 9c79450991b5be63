import { FREE_END, type Reading } from './reading.ts';
import { NUMERAL, spokenNumeral } from './spoken-numbers.ts';

/** Signs that stand after a number, and what is said for them. */
const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°C': 'độ xê',
  ºC: 'độ xê',
  '°': 'độ',
  'km/h': 'ki-lô-mét một giờ',
  'm/s': 'mét một giây',
  km2: 'ki-lô-mét vuông',
  cm2: 'xăng-ti-mét vuông',
  m2: 'mét vuông',
  m3: 'mét khối',
  km: 'ki-lô-mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  m: 'mét',
  kg: 'ki-lô-gam',
  mg: 'mi-li-gam',
  g: 'gam',
  ha: 'héc-ta',
  ml: 'mi-li-lít',
  l: 'lít',
  kWh: 'ki-lô-oát giờ',
  kW: 'ki-lô-oát',
  kV: 'ki-lô-vôn',
  GB: 'gi-ga-bai',
  MB: 'mê-ga-bai',
  TB: 'tê-ra-bai',
  Mbps: 'mê-ga-bít một giây',
  VNĐ: 'đồng',
  VND: 'đồng',
  vnđ: 'đồng',
  đ: 'đồng',
  USD: 'đô la Mỹ',
  EUR: 'ơ-rô',
  '€': 'ơ-rô',
  $: 'đô la',
  tr: 'triệu',
  h: 'giờ',
  "'": 'phút',
  '’': 'phút',
};
const escaped = (sign: string): string => sign.replace(/[$/.]/g, '\\$&');
const UNIT = `(?:${Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')})`;
const unitWords = (unit: string): string => (Object.hasOwn(UNITS, unit) ? (UNITS[unit] ?? '') : unit);

/** What amounts are told of: "35 học sinh/lớp", "50.000 đồng/tháng". */
const EACH =
  'tháng|năm|ngày|tuần|giờ|phút|giây|buổi|lần|lượt|lớp|khối|trường|xã|phường|người|học sinh|giáo viên|em|cháu|trẻ|hộ|suất|kỳ|học kỳ|năm học|tiết|môn|bài|cuốn|đội|đơn vị|phòng|m2|km2|ha';

/** A number does not begin in the middle of another one. */
const HEAD = '(?<!\\p{N}|\\p{N}[.,])';

/** Signs of measure and money after numbers; what stands before a number by custom, as "$100" and "-5°C", too. */
export const UNIT_READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(
      `${HEAD}(${NUMERAL})(\\s?(?:${UNIT}|\\p{L}{1,8}(?:\\s\\p{L}{1,8}){0,2}))\\s?\\/\\s?(${EACH})${FREE_END}`,
      'gu',
    ),
    said({ 1: number = '', 2: of = '', 3: each = '' }) {
      return `${number}${of} mỗi ${unitWords(each)}`;
    },
  },
  {
    pattern: new RegExp(`\\$\\s?(${NUMERAL})`, 'gu'),
    said: ({ 1: number = '' }, { voice }) => `${spokenNumeral(number, voice)} đô la`,
  },
  {
    pattern: new RegExp(`(?<=^|[\\s(])[-–−](${NUMERAL})(?=\\s?(?:°|º|độ))`, 'gmu'),
    said: ({ 1: number = '' }) => `âm ${number}`,
  },
  {
    // Somebody's height.
    pattern: new RegExp(`${HEAD}(\\d)m(\\d{1,2})${FREE_END}`, 'gu'),
    said: ({ 1: metres = '', 2: rest = '' }) => `${metres} mét ${rest}`,
  },
  {
    pattern: new RegExp(`(?<=\\d)(\\s?)(${UNIT})${FREE_END}`, 'gu'),
    said({ 2: unit = '', index, input }) {
      // An apostrophe after a space opens a quotation.
      if (/['’]/.test(unit) && input.charAt(index) === ' ') return null;
      return ` ${unitWords(unit)}`;
    },
  },
];
