import { inWords, type StoryLine } from '@toasoan/domain';
import * as words from '#words/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, roughly: "vừa xong", "5 phút", "2 giờ", "3 ngày". A moment ahead of the clock counts as now. */
export function elapsed(since: string, now: Date): string {
  return span(now.getTime() - new Date(since).getTime());
}

/** A stretch of milliseconds, roughly. */
export function span(passed: number): string {
  if (passed < MINUTE) return words.justNow;
  if (passed < HOUR) return words.minutes(Math.floor(passed / MINUTE));
  if (passed < DAY) return words.hours(Math.floor(passed / HOUR));
  return words.days(Math.floor(passed / DAY));
}

/** "chờ 2 giờ"; "vừa chuyển tới" for the first minute. */
export function waited(since: string, now: Date): string {
  const time = elapsed(since, now);
  return time === words.justNow ? words.justArrived : words.waited(time);
}

/** "2 giờ trước"; "vừa xong" for the first minute. */
export function ago(since: string, now: Date): string {
  const time = elapsed(since, now);
  return time === words.justNow ? time : words.ago(time);
}

/** "chờ 5 giờ, quá mục tiêu 1 giờ"; "chờ 5 giờ, còn 3 giờ" until then; without a target how long it has waited. */
export function waitedAgainstTarget(
  { stageSince, targetHours }: Pick<StoryLine, 'stageSince' | 'targetHours'>,
  now: Date,
): { readonly words: string; readonly overdue: boolean } {
  const time = waited(stageSince, now);
  if (targetHours === null) return { words: time, overdue: false };
  const left = Date.parse(stageSince) + targetHours * HOUR - now.getTime();
  return left < 0
    ? { words: words.overTarget(time, inWords(-left / 1_000)), overdue: true }
    : { words: words.withinTarget(time, inWords(left / 1_000)), overdue: false };
}
