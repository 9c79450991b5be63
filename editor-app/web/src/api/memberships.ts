import { activeMemberships, type Me, type Role } from '@toasoan/domain';

export type MembershipOfMe = Me['memberships'][number];

/** The memberships that hold now; one delegated holds until its hour. */
export function membershipsNow(me: Me): MembershipOfMe[] {
  const now = new Date();
  const active = new Set(activeMemberships(me.memberships, now));
  return me.memberships.filter(
    (membership) =>
      active.has(membership) &&
      (!membership.delegated || Date.parse(membership.delegated.until) > now.getTime()),
  );
}

export const rolesNow = (me: Me): ReadonlySet<Role> => new Set(membershipsNow(me).map((m) => m.role));

/** Whether the person acts for somebody. */
export const rolesDelegated = (me: Me): boolean =>
  me.memberships.some(({ delegated }) => delegated !== undefined);
