import type { Me } from '@toasoan/domain';
import type { Client } from './client.ts';

/** GET /api/session */
export type SessionAnswer =
  | { readonly signedIn: false; readonly csrfToken: string }
  | { readonly signedIn: true; readonly csrfToken: string; readonly me: Me };

export const readSession = (client: Client): Promise<SessionAnswer> => client.call('GET', '/session');

export const signIn = async (client: Client, email: string, password: string): Promise<Me> => {
  // The token belongs to the session that answers now; an old page may hold another.
  await client.refreshToken();
  const answer = await client.call<{ me: Me }>('POST', '/session', { email, password });
  return answer.me;
};

export const signOut = (client: Client): Promise<void> => client.call('DELETE', '/session');
