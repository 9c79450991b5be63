import type { Me } from '@toasoan/domain';
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

export { membershipsNow, rolesNow, type MembershipOfMe } from './memberships.ts';
