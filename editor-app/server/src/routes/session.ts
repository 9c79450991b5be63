import {
  codeSignInSchema,
  NewsroomError,
  passwordSignInSchema,
  type Me,
  type SignInStep,
} from '@toasoan/domain';
import { json, Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { anonymousToken, type CsrfOptions } from '../csrf.ts';
import type { createRateLimits } from '../rate-limits.ts';
import { signOut } from '../session.ts';
import { sourceOf } from '../source.ts';
import { takeStep } from '../take-step.ts';
import { sessionMark } from './notices.ts';
import { parse } from '../validate.ts';

export interface SessionRoutesDeps {
  readonly cms: CmsClient;
  readonly limits: ReturnType<typeof createRateLimits>;
  readonly csrf: CsrfOptions;
}

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

  const steps = { cms, publicUrl: csrf.publicUrl };

  router.post(
    '/session',
    limits.signInFromAddress,
    json({ limit: '16kb' }),
    limits.signInToAccount,
    async (req, res) => {
      const credentials = parse(passwordSignInSchema, req.body);
      const step = await cms.signIn.post<SignInStep>('/password', { ...credentials, source: sourceOf(req) });
      res.json(await takeStep(req, res, step, steps));
    },
  );

  router.post('/session/code', limits.signInFromAddress, json({ limit: '16kb' }), async (req, res) => {
    const given = parse(codeSignInSchema, req.body);
    const step = await cms.signIn.post<SignInStep>('/code', { ...given, source: sourceOf(req) });
    res.json(await takeStep(req, res, step, steps));
  });

  router.delete('/session', async (req, res) => {
    const { person } = req.session;
    if (person) {
      const asPerson = cms.as(person);
      // Without an answer of the CMS the person is signed out all the same; a device then hears until it is taken off.
      await asPerson
        .post('/push-devices/ended', { session: sessionMark(req.sessionID) })
        .catch(() => undefined);
      // The session here ends whatever the CMS says; its own runs out by itself.
      await asPerson.post('/account/sign-out').catch(() => undefined);
    }
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
