/** As much of a waiting story as decides its place in a queue. Instants are ISO 8601. */
export interface Waiting {
  readonly id: string;
  readonly stageSince: string;
  /** See `targetOf`. */
  readonly targetHours: number | null;
  readonly sensitive: boolean;
  readonly embargoUntil: string | null;
  readonly scheduledAt: string | null;
}

/** Why a story goes before others. */
export interface Urgency {
  /** It has waited longer than the target of its stage. */
  readonly overdue: boolean;
  /** Its embargo ends soon, or it is to go out soon. */
  readonly soon: boolean;
  readonly sensitive: boolean;
}

/** How far ahead is soon, in hours: a working morning with its break. */
export const SOON_HOURS = 6;
const HOUR = 3_600_000;

/** What makes a story urgent at `now`. An embargo that has ended presses no more; an hour set that has passed does. */
export function urgencyOf(waiting: Omit<Waiting, 'id'>, now: Date): Urgency {
  const at = now.getTime();
  const { targetHours, embargoUntil, scheduledAt } = waiting;
  const soonest = at + SOON_HOURS * HOUR;
  const embargo = embargoUntil === null ? null : Date.parse(embargoUntil);
  return {
    overdue: targetHours !== null && Date.parse(waiting.stageSince) + targetHours * HOUR < at,
    soon:
      (embargo !== null && embargo > at && embargo <= soonest) ||
      (scheduledAt !== null && Date.parse(scheduledAt) <= soonest),
    sensitive: waiting.sensitive,
  };
}

/** One number for an urgency, the more urgent the larger: overdue before soon before sensitive. */
export const urgencyWeight = ({ overdue, soon, sensitive }: Urgency): number =>
  (overdue ? 4 : 0) + (soon ? 2 : 0) + (sensitive ? 1 : 0);

/**
 * The order of a waiting list: the most urgent first, of equally urgent ones the one that has waited longest, at last by
 * id so that pages never overlap. The CMS orders by the same rule in SQL.
 */
export function byUrgency(now: Date): (one: Waiting, other: Waiting) => number {
  return (one, other) =>
    urgencyWeight(urgencyOf(other, now)) - urgencyWeight(urgencyOf(one, now)) ||
    Date.parse(one.stageSince) - Date.parse(other.stageSince) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
