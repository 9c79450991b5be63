import { dayOf } from '../text/time.ts';
import type { Role } from './roles.ts';

/** Whose right a deputy uses, and for how long (the heads' delegation, for a stated time). */
export interface Delegated {
  /** Id of the delegation. */
  readonly id: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Every account of the person who delegated, that one included. */
  readonly accountIds: readonly string[];
  /** ISO 8601 instants between which it holds. */
  readonly from: string;
  readonly until: string;
}

/** A person's part in a unit for a time: person × unit × role × from–until. Days are YYYY-MM-DD, both inclusive. */
export interface Membership {
  /** Document id of the unit. */
  readonly unitId: string;
  readonly role: Role;
  readonly from: string;
  /** Null: until further notice. */
  readonly until: string | null;
  /** Set when the role is another's, who delegated it. */
  readonly delegated?: Delegated | undefined;
}

/** A person as the rules see them: who, and in which roles now. */
export interface Actor {
  readonly personId: string;
  /** Only memberships that hold now, see {@link activeMemberships}. */
  readonly memberships: readonly Membership[];
  /** Every account of the same natural person; absent: this one alone. */
  readonly accountIds?: readonly string[] | undefined;
  /** The newsroom itself, when what was decided earlier falls due. */
  readonly system?: true | undefined;
}

/** The newsroom acting by the clock. It holds no role and writes no words. */
export const SYSTEM_ACTOR: Actor = { personId: 'system', memberships: [], system: true };

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

/** The right with which somebody is let through: the first that {@link holds}, own ones before delegated ones. */
export function rightOf<M extends Membership>(
  actor: { readonly memberships: readonly M[] },
  roles: readonly Role[],
  unitId?: string | null,
): M | null {
  const fitting = actor.memberships.filter((m) => holds({ personId: '', memberships: [m] }, roles, unitId));
  return fitting.find(({ delegated }) => !delegated) ?? fitting[0] ?? null;
}

/** Every account behind which the actor, or the person whose right is used, stands. */
export const peopleBehind = (actor: Actor, by: Membership | null): readonly string[] => [
  ...new Set([
    actor.personId,
    ...(actor.accountIds ?? []),
    ...(by?.delegated ? [by.delegated.by.id, ...by.delegated.accountIds] : []),
  ]),
];
