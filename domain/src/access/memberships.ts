import { dayOf } from '../text/time.ts';
import type { Role } from './roles.ts';

/** A person's part in a unit for a time: person × unit × role × from–until. Days are YYYY-MM-DD, both inclusive. */
export interface Membership {
  /** Document id of the unit. */
  readonly unitId: string;
  readonly role: Role;
  readonly from: string;
  /** Null: until further notice. */
  readonly until: string | null;
}

/** A person as the rules see them: who, and in which roles now. */
export interface Actor {
  readonly personId: string;
  /** Only memberships that hold now, see {@link activeMemberships}. */
  readonly memberships: readonly Membership[];
}

/** The memberships that hold at `now` (compared by calendar day in Vietnamese time). */
export function activeMemberships<M extends Membership>(all: readonly M[], now: Date): M[] {
  const today = dayOf(now);
  return all.filter((m) => m.from <= today && (m.until === null || today <= m.until));
}

/** True when the actor holds one of `roles`, in `unitId` when given, in any unit otherwise. */
export function holds(actor: Actor, roles: readonly Role[], unitId?: string | null): boolean {
  return actor.memberships.some(
    (m) => roles.includes(m.role) && (unitId === undefined || (unitId !== null && m.unitId === unitId)),
  );
}
