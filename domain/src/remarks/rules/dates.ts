import { isDigit, isWord } from '../characters.ts';
import type { Finder, TextRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})/gu;
const DAY_AND_MONTH = /ngày[ \u00a0](\d{1,2})\/(\d{1,2})/giu;
const IN_WORDS = /ngày[ \u00a0](\d{1,2})[ \u00a0]tháng[ \u00a0](\d{1,2})(?:[ \u00a0]năm[ \u00a0](\d{4}))?/giu;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the calendar; without a year 29 February may be meant. */
export function dayExists(day: number, month: number, year?: number): boolean {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** True when the figures from `from` to `to` are not the middle of something longer: a version, a range, a number. */
function standsAlone(text: string, from: number, to: number, separator: string): boolean {
  const before = text.charAt(from - 1);
  if (isWord(text, from - 1) || before === '/' || before === '.') return false;
  if (before === '-' && separator !== '/') return false;
  return !isWord(text, to) && !(/[./-]/.test(text.charAt(to)) && isDigit(text, to + 1));
}

/** One sign between day, month and year, so that dates can be searched. */
export const dateForm: TextRule = {
  label: 'Ngày tháng năm viết với dấu gạch chéo',
  source: SOURCES.house,
  severity: 'warn',
  inText: [
    {
      pattern: NUMERIC,
      found({ 0: written, 1: day, 2: sign = '', 3: month, 4: year, index: from }, text) {
        const to = from + written.length;
        if (sign === '/' || !/^(?:19|20)/.test(year ?? '') || !standsAlone(text, from, to, sign)) return null;
        if (!dayExists(Number(day), Number(month), Number(year))) return null;
        const right = `${day}/${month}/${year}`;
        return { from, to, message: `Ngày tháng năm viết là “${right}”.`, insert: right };
      },
    },
  ],
};

const impossible = (pattern: RegExp, [day, month, year]: readonly [number, number, number]): Finder => ({
  pattern,
  found(match, text) {
    const from = match.index;
    const to = from + match[0].length;
    const written = match[year];
    if (!standsAlone(text, from, to, pattern === NUMERIC ? (match[2] ?? '') : '/')) return null;
    if (
      dayExists(Number(match[day]), Number(match[month]), written === undefined ? undefined : Number(written))
    )
      return null;
    return { from, to, message: `Không có ngày “${match[0].replace(/^ngày\s/i, '')}” trong lịch.` };
  },
});

/** A day that is in no calendar is a slip in a fact, which only the writer can put right. */
export const dateImpossible: TextRule = {
  label: 'Ngày có trong lịch',
  source: SOURCES.house,
  severity: 'warn',
  inText: [
    impossible(NUMERIC, [1, 3, 4]),
    impossible(DAY_AND_MONTH, [1, 2, 3]),
    impossible(IN_WORDS, [1, 2, 3]),
  ],
};
