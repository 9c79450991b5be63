import { activeMemberships, type Me, type Role } from '@toasoan/domain';
import { createContext, useContext } from 'react';

export interface Session {
  readonly me: Me;
  /** Raised when the person signed in again on this page: work that waited for it goes on. */
  readonly renewals: number;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** Who works here. Throws outside the signed-in part of the page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Expected a SessionContext above but found none');
  return session;
}

export type MembershipOfMe = Me['memberships'][number];

/** The memberships that hold today. */
export function membershipsNow(me: Me): MembershipOfMe[] {
  const active = new Set(activeMemberships(me.memberships, new Date()));
  return me.memberships.filter((membership) => active.has(membership));
}

export const rolesNow = (me: Me): ReadonlySet<Role> => new Set(membershipsNow(me).map((m) => m.role));
