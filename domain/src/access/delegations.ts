import type { ErrorId } from '../errors.ts';
import type { Actor, Membership } from './memberships.ts';
import type { Role } from './roles.ts';

/** Roles whose holders may let a deputy act for them: the heads, and the directorate. */
export const DELEGABLE_ROLES = [
  'unit_head',
  'department_head',
  'director',
] as const satisfies readonly Role[];
export type DelegableRole = (typeof DELEGABLE_ROLES)[number];

/** The longest a right is delegated, in days: an absence, not a change of office. */
export const DELEGATION_DAYS = 90;
const DAY = 86_400_000;

/** What a head wants to delegate. Instants are ISO 8601. */
export interface DelegationWish {
  readonly unitId: string;
  readonly role: DelegableRole;
  readonly from: string;
  readonly until: string;
}

/** The person who is to act, as the rules ask. */
export interface Deputy {
  readonly actor: Actor;
  /** Other delegations of the same right to them which have not ended. */
  readonly standing: readonly { readonly from: string; readonly until: string }[];
}

/**
 * Whether `head` may let a deputy act in a role for a stated time: an own right, to a colleague of the same unit, from
 * now on, for ninety days at most. Null: yes.
 */
export function refuseDelegation(
  head: Actor,
  deputy: Deputy,
  { unitId, role, from, until }: DelegationWish,
  now: Date,
): ErrorId | null {
  const own = (membership: Membership) =>
    !membership.delegated && membership.role === role && membership.unitId === unitId;
  if (!head.memberships.some(own)) return 'delegation.role';
  const accounts = [head.personId, ...(head.accountIds ?? [])];
  if (accounts.includes(deputy.actor.personId)) return 'delegation.self';
  if (!deputy.actor.memberships.some((part) => !part.delegated && part.unitId === unitId))
    return 'delegation.colleague';
  const [begins, ends] = [Date.parse(from), Date.parse(until)];
  // What was meant as "from now" may arrive a little later.
  const isPeriod =
    begins >= now.getTime() - 5 * 60_000 &&
    ends > Math.max(begins, now.getTime()) &&
    ends - begins <= DELEGATION_DAYS * DAY;
  if (!isPeriod) return 'delegation.period';
  const overlaps = deputy.standing.some(
    (other) => begins < Date.parse(other.until) && Date.parse(other.from) < ends,
  );
  return overlaps ? 'delegation.overlap' : null;
}

/** Who may end a delegation before its time: whoever gave it, whoever received it. */
export const mayEndDelegation = (
  actor: Actor,
  delegation: { readonly fromPersonId: string; readonly toPersonId: string },
): boolean => [delegation.fromPersonId, delegation.toPersonId].includes(actor.personId);
