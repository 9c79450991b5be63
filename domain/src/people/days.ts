/** A stretch of calendar days, YYYY-MM-DD, both inclusive; `until` null means until further notice. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
}

const DAY = 86_400_000;
/** Later than any day people write down. */
const FOREVER = '9999-12-31';

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => shifted(day, -1);
export const dayAfter = (day: string): string => shifted(day, 1);

/** True for a period that was called off before it began: its last day lies before its first. */
export const isVoid = ({ from, until }: Period): boolean => until !== null && until < from;

/** True when the period holds on `day`. */
export const holdsOn = ({ from, until }: Period, day: string): boolean =>
  from <= day && (until === null || day <= until);

/** True when some day lies in both. A period that was called off shares no day with any. */
export const overlaps = (a: Period, b: Period): boolean =>
  !isVoid(a) && !isVoid(b) && a.from <= (b.until ?? FOREVER) && b.from <= (a.until ?? FOREVER);

/** True when every day of `inner` lies in `outer`. */
export const liesWithin = (inner: Period, outer: Period): boolean =>
  outer.from <= inner.from && (inner.until ?? FOREVER) <= (outer.until ?? FOREVER);
