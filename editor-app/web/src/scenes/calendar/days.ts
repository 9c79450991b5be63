import { dayOf, formatDateTime } from '@toasoan/domain';

/** Days as YYYY-MM-DD in Vietnamese time, which knows no daylight saving: its offset is always the same. */
const OFFSET = '+07:00';
const DAY = 86_400_000;

export type CalendarView = 'week' | 'month';

/** The day some days after another. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The weeks to show, from Monday to Sunday: the one of the day, or those its month lies in. */
export function weeksOf(view: CalendarView, day: string): readonly (readonly string[])[] {
  const [first, last] = view === 'week' ? [day, day] : [firstOfMonth(day), addDays(nextMonth(day), -1)];
  const weeks: string[][] = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_day, index) => addDays(monday, index)));
  return weeks;
}

/** A day of the week or month before or after the one of this day. */
export function step(view: CalendarView, day: string, forward: boolean): string {
  if (view === 'week') return addDays(day, forward ? 7 : -7);
  return forward ? nextMonth(day) : firstOfMonth(addDays(firstOfMonth(day), -1));
}

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;
/** The first day of the month after. */
const nextMonth = (day: string): string => firstOfMonth(addDays(firstOfMonth(day), 31));

/** "08:30" of an instant, in Vietnamese time. */
export const timeOf = (instant: string): string => formatDateTime(instant).slice(0, 5);

/** "05/09" of a day. */
export const shortDay = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`;

/** The instant of a day and a time in Vietnam; null when they name none. */
export function instantOf(day: string, time: string): string | null {
  const millis = Date.parse(`${day}T${time}${OFFSET}`);
  return Number.isNaN(millis) ? null : new Date(millis).toISOString();
}

/** The same time of another day, to the second. */
export const onDay = (instant: string, day: string): string =>
  new Date(Date.parse(instant) + Date.parse(day) - Date.parse(dayOf(instant))).toISOString();
