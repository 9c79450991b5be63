/** A date as it stands in a citation: "ngày 22/8/2025", "ngày 30 tháng 12 năm 2024". */
export const DATE =
  '[Nn]gày\\s+\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})';

/** The day a written date names, as ISO; null for one that is in no calendar. */
export function readDate(written: string): string | null {
  const [day, month, year] = (written.match(/\d+/g) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether a text is a date of a citation: a day or a year, or empty for none. */
export const isCitedDate = (value: string): boolean =>
  value === '' ||
  /^(?:19|20)\d\d$/.test(value) ||
  (/^\d{4}-\d\d-\d\d$/.test(value) && readDate(value.split('-').reverse().join('/')) === value);
