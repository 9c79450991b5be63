import { applied, FREE, FREE_END, type Reading } from './reading.ts';
import { spokenInteger, spokenOrdinal } from './spoken-numbers.ts';

const SIGNS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1_000 };
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman number in its usual form; null for other letters. */
export function romanValue(written: string): number | null {
  if (written === '' || !WELL_FORMED.test(written)) return null;
  const values = Array.from(written, (sign) => SIGNS[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const ROMAN = '[IVX]{1,8}';
/** What is counted with Roman numbers. */
const COUNTED =
  'thế kỷ|thế kỉ|khóa|khoá|nhiệm kỳ|kỳ|kì|lần|chương|quý|phần|mục|giai đoạn|cấp|hạng|loại|đợt|vòng|tập|phụ lục|nhóm|khu vực|quân khu|bậc|bảng|cụm|đại hội|thứ';
const IN_CONTEXT = new RegExp(
  `${FREE}(${COUNTED})(\\s+)(${ROMAN}(?:(?:,\\s?|\\s?[-–]\\s?|\\s(?:và|đến)\\s)${ROMAN}){0,4})${FREE_END}`,
  'giu',
);
/** "Elizabeth II": after a name, two signs or more. */
const AFTER_NAME = new RegExp(`(?<=\\p{Lu}\\p{Ll}{1,20}\\s)([IVX]{2,6})${FREE_END}`, 'gu');
/** "IV. Tổ chức thực hiện" at the head of a line. */
const NUMBERED = /^(?:([IVX]{1,6})[./)]|(?!(?:VI|XI)\s)([IVX]{2,6}))\s+(?=\p{Lu})/gmu;
/** Alone, two signs or more; "VI" and "XI" are syllables as well. */
const ALONE = new RegExp(`${FREE}(?!(?:VI|XI)${FREE_END})([IVX]{2,6})${FREE_END}`, 'gu');

/** Roman numbers where they can be nothing else. */
export const ROMAN_READINGS: readonly Reading[] = [
  {
    pattern: IN_CONTEXT,
    said({ 1: counted = '', 2: space = '', 3: numbers = '' }, reader) {
      const isOrder = /^thứ$/i.test(counted);
      if (numbers !== numbers.toUpperCase().replace(/VÀ|ĐẾN/g, (word) => word.toLowerCase())) return null;
      let known = true;
      const each: Reading = {
        pattern: new RegExp(ROMAN, 'gu'),
        said({ 0: written }) {
          const value = romanValue(written);
          if (value === null) known = false;
          return value === null
            ? null
            : isOrder
              ? spokenOrdinal(value, reader.voice)
              : spokenInteger(value, reader.voice);
        },
      };
      const words = applied(numbers, each, reader).replace(/\s?[-–]\s?/g, ' đến ');
      return known ? counted + space + words : null;
    },
  },
  {
    pattern: AFTER_NAME,
    said({ 1: written = '' }, { voice }) {
      const value = romanValue(written);
      return value === null ? null : `thứ ${spokenOrdinal(value, voice)}`;
    },
  },
  {
    pattern: NUMBERED,
    said({ 1: dotted, 2: plain }, { voice }) {
      const value = romanValue(dotted ?? plain ?? '');
      return value === null ? null : `${spokenInteger(value, voice)}, `;
    },
  },
  {
    pattern: ALONE,
    said({ 1: written = '' }, { voice }) {
      const value = romanValue(written);
      return value === null ? null : spokenInteger(value, voice);
    },
  },
];
