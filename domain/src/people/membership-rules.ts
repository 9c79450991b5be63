import type { Role, UnitKind } from '../access/roles.ts';
import { dayBefore, isVoid, liesWithin, overlaps, type Period } from './days.ts';
import { isSamePerson, type AccountFacts } from './identity.ts';
import { FINE, firstRefusal, refuse, type Verdict } from './verdict.ts';

/** Roles that act beyond a unit of their own, or decide about the stories of others: only in departments of the Sở. */
const OF_DEPARTMENTS: readonly Role[] = [
  'desk_editor',
  'department_head',
  'publishing_officer',
  'coordinator',
  'director',
  'administrator',
];

/** Whether somebody can hold the role in a unit of this kind. */
export const roleFits = (role: Role, kind: UnitKind): boolean =>
  kind === 'department' || !OF_DEPARTMENTS.includes(role);

/** A unit as the rules about memberships see it. */
export interface UnitPeriod extends Period {
  readonly kind: UnitKind;
}
/** What somebody is to be where, and when. */
export interface MembershipWish extends Period {
  readonly unitId: string;
  readonly role: Role;
}
/** One that is there already. */
export interface MembershipFacts extends MembershipWish {
  readonly id: string;
}

const notOneself = (actor: AccountFacts, person: AccountFacts): Verdict =>
  isSamePerson(actor, person) ? refuse('people.self') : FINE;

/** Whether a membership can be added. `others` are the person's own. */
export const decideNewMembership = (
  actor: AccountFacts,
  person: AccountFacts,
  unit: UnitPeriod,
  wish: MembershipWish,
  others: readonly MembershipFacts[],
): Verdict =>
  firstRefusal(
    () => notOneself(actor, person),
    () => fitsUnit(unit, wish),
    () => noneAlike(wish, others),
  );

/** Whether days and role of a membership are possible in its unit. */
export function fitsUnit(unit: UnitPeriod, wish: Omit<MembershipWish, 'unitId'>): Verdict {
  if (isVoid(wish)) return refuse('membership.days');
  if (!roleFits(wish.role, unit.kind)) return refuse('membership.role_unfit');
  return liesWithin(wish, unit)
    ? FINE
    : refuse('membership.outside_unit', { from: unit.from, until: unit.until });
}

/** Refuses a second membership of the same role in the same unit on the same day. */
export function noneAlike(wish: MembershipWish, others: readonly MembershipFacts[]): Verdict {
  const alike = others.find(
    (other) => other.unitId === wish.unitId && other.role === wish.role && overlaps(other, wish),
  );
  return alike
    ? refuse('membership.overlap', { membershipId: alike.id, from: alike.from, until: alike.until })
    : FINE;
}

/**
 * Whether a membership can end with the day `until`. The past is what it was: with yesterday at the earliest, which takes
 * the role away at once. One that has not begun, or began today, is called off by an end before its first day.
 */
export function decideEndMembership(
  actor: AccountFacts,
  person: AccountFacts,
  membership: Period,
  until: string,
  today: string,
): Verdict {
  if (isSamePerson(actor, person)) return refuse('people.self');
  const over = membership.until !== null && membership.until < today;
  if (isVoid(membership) || over) return refuse('membership.ended');
  return until < dayBefore(membership.from <= today ? today : membership.from)
    ? refuse('membership.days')
    : FINE;
}
