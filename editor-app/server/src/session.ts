import { randomBytes } from 'node:crypto';
import { NewsroomError } from '@toasoan/domain';
import type { Request, RequestHandler, Response } from 'express';
import session, { type CookieOptions, type Store } from 'express-session';

/** Who is signed in. Kept on the server only: the browser holds nothing but the session's signed id. */
export interface SignedIn {
  /** Document id of the person. */
  readonly id: string;
  readonly jwt: string;
  readonly csrfToken: string;
}

declare module 'express-session' {
  interface SessionData {
    person: SignedIn;
  }
}

export const SESSION_COOKIE = 'toasoan.sid';
const LIFETIME = 12 * 60 * 60 * 1000;

export interface SessionOptions {
  readonly store: Store;
  readonly secret: string;
  /** Whether people reach the editor by https. */
  readonly secure: boolean;
}

/** Loads the session of a request; made only at sign-in, lasting twelve hours from the last request. */
export const loadSession = ({ store, secret, secure }: SessionOptions): RequestHandler =>
  session({
    store,
    secret,
    name: SESSION_COOKIE,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    // TLS ends at the proxy in front; its word decides only whether this cookie is set at all.
    proxy: secure,
    cookie: { ...cookie, secure, maxAge: LIFETIME },
  });

const cookie = { httpOnly: true, sameSite: 'lax', path: '/' } as const satisfies CookieOptions;

/** Who is signed in. @throws NewsroomError auth.required */
export function personOf(req: Request): SignedIn {
  const person = req.session.person;
  if (!person) throw new NewsroomError('auth.required');
  return person;
}

/** Lets only signed-in people further. */
export const requirePerson: RequestHandler = (req, _res, next) => {
  personOf(req);
  next();
};

/** Begins a session under a new id, so that an id known before sign-in is worth nothing. */
export async function signIn(req: Request, person: Pick<SignedIn, 'id' | 'jwt'>): Promise<SignedIn> {
  await settled((done) => req.session.regenerate(done));
  const signedIn = { ...person, csrfToken: randomBytes(32).toString('base64url') };
  req.session.person = signedIn;
  await settled((done) => req.session.save(done));
  return signedIn;
}

/** Ends the session, on the server and in the browser. */
export async function signOut(req: Request, res: Response): Promise<void> {
  await settled((done) => req.session.destroy(done));
  res.clearCookie(SESSION_COOKIE, cookie);
}

const settled = (start: (done: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    start((error) => {
      if (error) reject(error instanceof Error ? error : new Error('session store', { cause: error }));
      else resolve();
    });
  });
