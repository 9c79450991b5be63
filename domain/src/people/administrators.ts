import { holds, type Actor } from '../access/memberships.ts';
import { dayAfter, isVoid, type Period } from './days.ts';
import { FINE, refuse, type Verdict } from './verdict.ts';

/** Who keeps units, people and what each is where (DOMAIN, "The people": administrator). */
export const mayAdminister = (actor: Actor): boolean => holds(actor, ['administrator']);

/**
 * The first day from `today` on that has no administrator; null when every day has one. `periods` are those of
 * administrators who can sign in.
 */
export function firstDayWithoutAdministrator(periods: readonly Period[], today: string): string | null {
  let day = today;
  const inOrder = periods.filter((period) => !isVoid(period)).sort((a, b) => a.from.localeCompare(b.from));
  for (const { from, until } of inOrder) {
    if (from > day) return day;
    if (until === null) return null;
    if (until >= day) day = dayAfter(until);
  }
  return day;
}

/** Refuses what would leave the newsroom without an administrator sooner than before. */
export function keepAdministrator(
  before: readonly Period[],
  after: readonly Period[],
  today: string,
): Verdict {
  const [was, becomes] = [before, after].map((periods) => firstDayWithoutAdministrator(periods, today));
  if (becomes === null || becomes === undefined) return FINE;
  return was === null || was === undefined || becomes < was
    ? refuse('people.last_administrator', { day: becomes })
    : FINE;
}
