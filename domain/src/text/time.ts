/**
 * Dates and times as people of the department read them. Everything is stored as an instant (ISO 8601, UTC) and
 * shown in Asia/Ho_Chi_Minh, day before month, 24 hours.
 */
const ZONE = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  weekday: 'short',
});

const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ nhật',
};

function split(instant: string | Date): Record<string, string> {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  return Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
}

/** "05/09/2026" in Vietnamese time. `instant` is an ISO 8601 string or a Date; an invalid one throws RangeError. */
export function formatDate(instant: string | Date): string {
  const p = split(instant);
  return `${p['day']}/${p['month']}/${p['year']}`;
}

/** "14:05 05/09/2026" in Vietnamese time. */
export function formatDateTime(instant: string | Date): string {
  const p = split(instant);
  return `${p['hour']}:${p['minute']} ${p['day']}/${p['month']}/${p['year']}`;
}

/** "Thứ Bảy, 05/09/2026, 14:05 (GMT+7)": the dateline of a published story. */
export function formatDateline(instant: string | Date): string {
  const p = split(instant);
  return `${WEEKDAYS[p['weekday'] ?? ''] ?? ''}, ${p['day']}/${p['month']}/${p['year']}, ${p['hour']}:${p['minute']} (GMT+7)`;
}

/** The calendar day in Vietnamese time as YYYY-MM-DD; what "from" and "until" of a membership are compared with. */
export function dayOf(instant: string | Date): string {
  const p = split(instant);
  return `${p['year']}-${p['month']}-${p['day']}`;
}
