import type { LinkView, Me, SignInWays } from '@toasoan/domain';
import type { Client } from './client.ts';

/** GET /api/session */
export type SessionAnswer =
  | { readonly signedIn: false; readonly csrfToken: string }
  | { readonly signedIn: true; readonly csrfToken: string; readonly me: Me };

export const readSession = (client: Client): Promise<SessionAnswer> => client.call('GET', '/session');

/** A step of signing in: who is signed in now, or what the code that is asked for goes with. */
export type Step = { readonly me: Me } | { readonly ticket: string };

async function step(client: Client, path: string, body: object): Promise<Step> {
  // The token belongs to the session that answers now; an old page may hold another.
  await client.refreshToken();
  return client.call<Step>('POST', path, body);
}

export const signIn = (client: Client, email: string, password: string): Promise<Step> =>
  step(client, '/session', { email, password });

/** The second step, with a code of the authenticator or one kept for its loss. */
export const signInWithCode = (client: Client, ticket: string, code: string): Promise<Step> =>
  step(client, '/session/code', { ticket, code });

/** Sets a password by a mailed link, and signs in. */
export const setPasswordByLink = (client: Client, token: string, password: string): Promise<Step> =>
  step(client, '/sign-in/link/use', { token, password });

/** Whose link it is. */
export async function lookAtLink(client: Client, token: string): Promise<LinkView> {
  await client.refreshToken();
  return client.call<LinkView>('POST', '/sign-in/link', { token });
}

/** Asks for a link by mail; the answer is the same whether the address has an account or not. */
export async function askForLink(client: Client, email: string): Promise<void> {
  await client.refreshToken();
  await client.call('POST', '/sign-in/forgotten', { email });
}

export const readWays = (client: Client): Promise<SignInWays> => client.call('GET', '/sign-in/ways');

export const signOut = (client: Client): Promise<void> => client.call('DELETE', '/session');
