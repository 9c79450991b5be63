import { dayOf, instantAt } from '@toasoan/domain';
import * as words from '#words/story/moment';

/** An hour people often choose. */
export interface QuickTime {
  readonly label: string;
  readonly at: string;
}

const DAY = 86_400_000;
const QUARTER = 900_000;

/** The hours to choose at one press, soonest first; all ahead of `now` and not before `earliest`. */
export function quickTimes(now: Date, earliest: string | null): QuickTime[] {
  const day = (days: number): string => dayOf(new Date(now.getTime() + days * DAY));
  const monday = daysToMonday(day(0));
  const quarter = new Date(Math.ceil((now.getTime() + 4 * QUARTER) / QUARTER) * QUARTER).toISOString();
  const choices: (readonly [string, string | null])[] = [
    [words.inAnHour, quarter],
    [words.thisAfternoon, instantAt(day(0), '17:00')],
    [words.tomorrowMorning, instantAt(day(1), '07:00')],
    [words.tomorrowAfternoon, instantAt(day(1), '17:00')],
    ...(monday > 1 ? [[words.mondayMorning, instantAt(day(monday), '07:00')] as const] : []),
    [words.embargoEnd, earliest],
  ];
  const soonest = Math.max(now.getTime() + 1, earliest === null ? 0 : Date.parse(earliest));
  return choices
    .flatMap(([label, at]) => (at !== null && Date.parse(at) >= soonest ? [{ label, at }] : []))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Days from a day to the Monday after it, 1 to 7. */
function daysToMonday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? 1 : 8 - weekday;
}
