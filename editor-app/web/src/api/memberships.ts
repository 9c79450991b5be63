import { activeMemberships, type Me, type Role } from '@toasoan/domain';

export type MembershipOfMe = Me['memberships'][number];

/** The memberships that hold today. */
export function membershipsNow(me: Me): MembershipOfMe[] {
  const active = new Set(activeMemberships(me.memberships, new Date()));
  return me.memberships.filter((membership) => active.has(membership));
}

export const rolesNow = (me: Me): ReadonlySet<Role> => new Set(membershipsNow(me).map((m) => m.role));
