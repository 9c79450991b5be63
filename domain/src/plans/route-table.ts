import { holds, type Actor } from '../access/memberships.ts';
import type { Level, UnitKind } from '../access/roles.ts';
import { holdsOn, type Period } from '../people/days.ts';
import { FINE, firstRefusal, refuse, type Verdict } from '../people/verdict.ts';

/** A department that leads a topic, and the levels it answers for where several lead. */
export interface RouteLead {
  readonly unit: string;
  readonly levels: readonly Level[];
}
/** A row of the routing table: who leads a topic and who is told. Units by their codes, in order. */
export interface TopicRoute {
  readonly leads: readonly RouteLead[];
  readonly cooperating: readonly string[];
}
/** A unit as the rules about routing see it. */
export interface RoutableUnit extends Period {
  readonly kind: UnitKind;
}

/** Who changes the routing table: the coordinator, who assigns topics (DOMAIN, "The people"). */
export const mayChangeRoutes = (actor: Actor): boolean => holds(actor, ['coordinator']);
/** Who reads it: those who decide about stories by it, and who answers for the newsroom's settings. */
export const mayReadRoutes = (actor: Actor): boolean =>
  holds(actor, ['coordinator', 'department_head', 'director', 'administrator']);

/** Whether a topic can be led so from `today` on. A route that names no lead leaves the topic to the coordinator. */
export function decideRoute(
  wish: TopicRoute,
  current: TopicRoute,
  units: ReadonlyMap<string, RoutableUnit>,
  today: string,
): Verdict {
  const leads = wish.leads.map(({ unit }) => unit);
  const named = [...leads, ...wish.cooperating];
  const unfit = named.filter((code) => {
    const unit = units.get(code);
    return !unit || unit.kind !== 'department' || !holdsOn(unit, today);
  });
  return firstRefusal(
    () => (unfit.length > 0 ? refuse('route.unit_unfit', { units: unfit }) : FINE),
    () => (new Set(named).size < named.length ? refuse('route.twice') : FINE),
    () => (dividesLevels(wish.leads) ? FINE : refuse('route.levels')),
    () => (isSameRoute(wish, current) ? refuse('route.unchanged') : FINE),
  );
}

/** Several leads share a topic by level: each has some, no level has two, so that every story has one way to go. */
function dividesLevels(leads: readonly RouteLead[]): boolean {
  if (leads.length < 2) return true;
  const all = leads.flatMap(({ levels }) => levels);
  return leads.every(({ levels }) => levels.length > 0) && new Set(all).size === all.length;
}

const inOneForm = ({ leads, cooperating }: TopicRoute): string =>
  JSON.stringify([leads.map(({ unit, levels }) => [unit, [...levels].sort()]), [...cooperating].sort()]);

/** True when both rows send every story the same way and tell the same departments. */
export const isSameRoute = (a: TopicRoute, b: TopicRoute): boolean => inOneForm(a) === inOneForm(b);

/** What one row has that another had not. */
export interface RouteDifference {
  readonly leadsAdded: readonly RouteLead[];
  readonly leadsGone: readonly RouteLead[];
  /** Leads that stay but answer for other levels now, or stand in another order. */
  readonly leadsChanged: readonly RouteLead[];
  readonly toldAdded: readonly string[];
  readonly toldGone: readonly string[];
}

/** What changes from a row of the table to the one that replaces it. */
export function routeDifference(before: TopicRoute, after: TopicRoute): RouteDifference {
  const lead = (route: TopicRoute, code: string) => route.leads.find(({ unit }) => unit === code);
  const levels = (one: RouteLead | undefined): string => JSON.stringify([...(one?.levels ?? [])].sort());
  const stay = after.leads.filter(({ unit }) => lead(before, unit));
  const kept = before.leads.filter(({ unit }) => lead(after, unit));
  return {
    leadsAdded: after.leads.filter(({ unit }) => !lead(before, unit)),
    leadsGone: before.leads.filter(({ unit }) => !lead(after, unit)),
    leadsChanged: stay.filter(
      (one, at) => levels(one) !== levels(lead(before, one.unit)) || kept[at]?.unit !== one.unit,
    ),
    toldAdded: after.cooperating.filter((code) => !before.cooperating.includes(code)),
    toldGone: before.cooperating.filter((code) => !after.cooperating.includes(code)),
  };
}
