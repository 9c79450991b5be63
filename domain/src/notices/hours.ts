/** "HH:MM" in Vietnamese time. */
export type Clock = string;

/** A part of every day; over midnight when it ends before it begins. */
export interface QuietHours {
  readonly from: Clock;
  readonly until: Clock;
}

/** Viet Nam has one zone and no summer time. */
const OFFSET_MS = 7 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const sinceMidnight = (clock: Clock): number =>
  (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * MINUTE_MS;

/** The last midnight in Viet Nam. */
const dayStart = (instant: number): number => Math.floor((instant + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;

/**
 * The latest instant at or before `now` at which a digest is sent. After a time in which nothing ran there is one such
 * instant, not several: everything until then goes into one digest.
 */
export function lastDigestAt(hours: readonly Clock[], now: Date): Date {
  const today = dayStart(now.getTime());
  const passed = hours
    .flatMap((clock) => [today + sinceMidnight(clock), today - DAY_MS + sinceMidnight(clock)])
    .filter((instant) => instant <= now.getTime());
  return new Date(Math.max(...passed));
}

/** `now`, or the end of the quiet hours it falls into. */
export function afterQuiet(quiet: QuietHours | null, now: Date): Date {
  if (!quiet || quiet.from === quiet.until) return now;
  const today = dayStart(now.getTime());
  const [from, until] = [sinceMidnight(quiet.from), sinceMidnight(quiet.until)];
  const length = (until - from + DAY_MS) % DAY_MS;
  for (const begins of [today - DAY_MS + from, today + from])
    if (begins <= now.getTime() && now.getTime() < begins + length) return new Date(begins + length);
  return now;
}
