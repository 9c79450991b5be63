import type { AccountSeed } from '../newsroom/accounts.ts';
import { signIn, type Session, type SignIn } from './session.ts';

/** The session of each account, signed in at its first use. */
export type Sessions = (account: AccountSeed) => Promise<Session>;

export function createSessions(options: Omit<SignIn, 'email'>): Sessions {
  const open = new Map<string, Promise<Session>>();
  return ({ email }) => {
    const session = open.get(email) ?? signIn({ ...options, email });
    open.set(email, session);
    return session;
  };
}
