import { dayOf } from '../text/time.ts';

/** A month of the archive by the calendar of Vietnam, as "2026-11". */
export type Month = string;

/** Vietnam has no summer time. */
const OFFSET = '+07:00';

/** The month in which an instant falls. Throws RangeError for what is none. */
export const monthOf = (instant: string | Date): Month => dayOf(instant).slice(0, 7);

/** The month of an address "2026/11" or "2026-11"; null when there is no such month. */
export function readMonth(text: string): Month | null {
  const [, year, month] = /^([12]\d{3})[-/](0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? `${year}-${month}` : null;
}

/** The first instant of a month and the first after it, ISO 8601. */
export function boundsOf(month: Month): { readonly from: string; readonly before: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  const begin = (y = 0, m = 1): string =>
    new Date(`${y}-${String(m).padStart(2, '0')}-01T00:00:00${OFFSET}`).toISOString();
  return { from: begin(year, number), before: begin(...next) };
}

/** "tháng 11/2026" */
export const monthInWords = (month: Month): string => {
  const [year, number] = month.split('-');
  return `tháng ${Number(number)}/${year}`;
};
