import type { AddedPerson, LinkToHandOver, SignInStep, Source } from '@toasoan/domain';
import { TOTP as Authenticator, Secret } from 'otpauth';
import { signInDoors, SOURCE, type Answer, type Failure } from './api.ts';
import type { House } from './house.ts';

/** A password the rules take. */
export const GOOD_PASSWORD = 'quyển vở kẻ ô màu tím';

/** The token in a link, as the page reads it. */
export const tokenIn = (link: string): string => new URL(link).hash.slice(1);

/** Tries to sign in from somewhere; the answer whatever it is. */
export const tryToSignIn = (
  base: string,
  email: string,
  password: string,
  source: Partial<Source> = {},
): Promise<Answer<{ readonly data: SignInStep } & Failure>> =>
  signInDoors(base).send('POST', '/sign-in/password', {
    email,
    password,
    source: { ...SOURCE, ...source },
  });

/** What a telephone shows for a key at an instant. */
export const codeAt = (key: string, at: Date): string =>
  new Authenticator({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.getTime() });

/** A person of a school as the administrator adds them, with an invitation. */
export const someone = (house: House, email: string) => ({
  name: 'Lê Thị Mới',
  email,
  identityCode: '',
  membership: { unitId: house.units['truong-a'], role: 'contributor', from: '2026-01-01', until: null },
  invite: true,
});

/** Invites a person as the administrator and gives the link. */
export async function inviteTo(house: House, email: string): Promise<LinkToHandOver> {
  const added = await house.people.administrator.post<AddedPerson>('/newsroom/people', someone(house, email));
  if (!added.invitation) throw new Error('Expected an invitation but none was sent');
  return added.invitation;
}

/** A new person with a password of their own: their address, and a session. */
export async function newcomer(
  house: House,
  name: string,
): Promise<{ readonly email: string; readonly jwt: string; readonly devices: readonly string[] }> {
  const email = `${name}@toasoan.example`;
  const { link } = await inviteTo(house, email);
  const step = await signInDoors(house.base).post<SignInStep>('/sign-in/link/use', {
    token: tokenIn(link),
    password: GOOD_PASSWORD,
    source: SOURCE,
  });
  if (step.step !== 'done') throw new Error('Expected a session but a code is asked for');
  return { email, jwt: step.jwt, devices: step.devices };
}
