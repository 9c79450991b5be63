import { dayOf } from './time.ts';

/** The one zone people of the department choose times in; it has no daylight saving. */
const OFFSET = '+07:00';
const MINUTE = 60_000;

const exact = (zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
  });
const HERE = exact('Asia/Ho_Chi_Minh');
const UTC = exact('UTC');

const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'thứ Hai',
  Tue: 'thứ Ba',
  Wed: 'thứ Tư',
  Thu: 'thứ Năm',
  Fri: 'thứ Sáu',
  Sat: 'thứ Bảy',
  Sun: 'Chủ nhật',
};

const split = (clock: Intl.DateTimeFormat, instant: Date): Record<string, string> =>
  Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, part.value]));

/**
 * "08:00 thứ Ba, 24/11/2026 (giờ Việt Nam; 01:00 UTC)": a time somebody sets, beside the exact instant. The day in UTC
 * is named where it is another one. An invalid instant throws RangeError.
 */
export function formatExact(instant: string | Date): string {
  const date = new Date(instant);
  const here = split(HERE, date);
  const utc = split(UTC, date);
  const day = ({ day, month }: Record<string, string>): string => `${day}/${month}`;
  const utcDay = day(here) === day(utc) ? '' : ` ngày ${day(utc)}`;
  return (
    `${here['hour']}:${here['minute']} ${WEEKDAYS[here['weekday'] ?? ''] ?? ''}, ${day(here)}/${here['year']}` +
    ` (giờ Việt Nam; ${utc['hour']}:${utc['minute']} UTC${utcDay})`
  );
}

/**
 * The instant at which the clocks of Vietnam show a time (HH:MM) on a day (YYYY-MM-DD), as ISO 8601 in UTC; null for
 * what is no day or no time.
 */
export function instantAt(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const instant = new Date(`${day}T${time}:00${OFFSET}`);
  // The 31st of February is read as a day of March.
  return Number.isNaN(instant.getTime()) || dayOf(instant) !== day ? null : instant.toISOString();
}

/** "14:05": what the clocks of Vietnam show, as a time field takes it. */
export function timeOf(instant: string | Date): string {
  const here = split(HERE, new Date(instant));
  return `${here['hour']}:${here['minute']}`;
}

/** A length of time in words, its two largest units: "6 giờ 2 phút", "3 ngày 4 giờ", "dưới 1 phút". */
export function inWords(seconds: number): string {
  const minutes = Math.floor((seconds * 1_000) / MINUTE);
  const units = [
    [Math.floor(minutes / 1_440), 'ngày'],
    [Math.floor(minutes / 60) % 24, 'giờ'],
    [minutes % 60, 'phút'],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  if (first < 0) return 'dưới 1 phút';
  return units
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
