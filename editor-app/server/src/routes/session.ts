import { NewsroomError, type Me } from '@toasoan/domain';
import { json, Router } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import { anonymousToken, type CsrfOptions } from '../csrf.ts';
import type { createRateLimits } from '../rate-limits.ts';
import { signIn, signOut } from '../session.ts';
import { sessionMark } from './notices.ts';
import { parse } from '../validate.ts';

export interface SessionRoutesDeps {
  readonly cms: CmsClient;
  readonly limits: ReturnType<typeof createRateLimits>;
  readonly csrf: CsrfOptions;
}

const credentials = z.strictObject({
  // Nobody types a control character, and PostgreSQL refuses NUL.
  email: z
    .string()
    .trim()
    .max(254)
    .regex(/^\P{Cc}+$/u),
  password: z.string().min(1).max(1_000),
});

/** Who is signed in; sign in; sign out. */
export function sessionRoutes({ cms, limits, csrf }: SessionRoutesDeps): Router {
  const router = Router();

  router.get('/session', async (req, res) => {
    const person = req.session.person;
    const me = person && (await cms.as(person).get<Me>('/me').catch(nobody));
    if (person && me) return res.json({ signedIn: true, csrfToken: person.csrfToken, me });
    if (person) await signOut(req, res);
    res.json({ signedIn: false, csrfToken: anonymousToken(req, res, csrf) });
  });

  router.post(
    '/session',
    limits.signInFromAddress,
    json({ limit: '16kb' }),
    limits.signInToAccount,
    async (req, res) => {
      const { email, password } = parse(credentials, req.body);
      const jwt = await cms.signIn(email, password);
      const me = await cms.as({ jwt }).get<Me>('/me');
      const { csrfToken } = await signIn(req, { id: me.id, jwt });
      res.json({ csrfToken, me });
    },
  );

  router.delete('/session', async (req, res) => {
    // Without an answer of the CMS the person is signed out all the same; a device then hears until it is taken off.
    const { person } = req.session;
    if (person)
      await cms
        .as(person)
        .post('/push-devices/ended', { session: sessionMark(req.sessionID) })
        .catch(() => undefined);
    await signOut(req, res);
    res.status(204).end();
  });

  return router;
}

/** The CMS no longer takes the person's token: to somebody who only asks, that is an answer and no error. */
function nobody(error: unknown): undefined {
  if (error instanceof NewsroomError && error.id.startsWith('auth.')) return undefined;
  throw error;
}
