import {
  forgottenSchema,
  lookAtLinkSchema,
  NewsroomError,
  useLinkSchema,
  type SignInStep,
  type SignInWays,
} from '@toasoan/domain';
import { json, Router, type CookieOptions, type Request, type Response } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { cookieOf } from '../cookies.ts';
import { asNewsroomError } from '../errors.ts';
import type { OpenIdProvider } from '../openid.ts';
import type { createRateLimits } from '../rate-limits.ts';
import { sourceOf } from '../source.ts';
import { takeStep } from '../take-step.ts';
import { parse } from '../validate.ts';

export interface SignInRoutesDeps {
  readonly cms: CmsClient;
  readonly limits: ReturnType<typeof createRateLimits>;
  readonly publicUrl: string;
  /** Null where people sign in by password only. */
  readonly openId: OpenIdProvider | null;
}

/** What the browser brings back from the provider's page beside its answer. */
const KEPT_COOKIE = 'toasoan.openid';

/** The ways to sign in beside the password: a mailed link, an OpenID provider. */
export function signInRoutes({ cms, limits, publicUrl, openId }: SignInRoutesDeps): Router {
  const router = Router();
  const body = json({ limit: '16kb' });
  const cookie: CookieOptions = {
    httpOnly: true,
    // The provider sends the browser back from another site.
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/api/sign-in/openid',
  };

  router.get('/sign-in/ways', (_req, res) => {
    const ways: SignInWays = { openId: openId && { name: openId.name } };
    res.json(ways);
  });

  router.post(
    '/sign-in/forgotten',
    limits.signInFromAddress,
    body,
    limits.signInToAccount,
    async (req, res) => {
      const { email } = parse(forgottenSchema, req.body);
      await cms.signIn.post('/forgotten', { email, source: sourceOf(req) });
      res.status(204).end();
    },
  );

  router.post('/sign-in/link', limits.signInFromAddress, body, async (req, res) => {
    res.json(await cms.signIn.post('/link', parse(lookAtLinkSchema, req.body)));
  });

  router.post('/sign-in/link/use', limits.signInFromAddress, body, async (req, res) => {
    const given = parse(useLinkSchema, req.body);
    const step = await cms.signIn.post<SignInStep>('/link/use', { ...given, source: sourceOf(req) });
    res.json(await takeStep(req, res, step, { cms, publicUrl }));
  });

  router.get('/sign-in/openid', limits.signInFromAddress, async (req, res) => {
    const next = typeof req.query['next'] === 'string' ? req.query['next'] : '/';
    const begun = await provider()
      .begin(next)
      .catch((error: unknown) => refused(req, res, error));
    if (!begun) return;
    res.cookie(KEPT_COOKIE, begun.kept, { ...cookie, maxAge: 10 * 60_000 });
    res.redirect(303, begun.address);
  });

  router.get('/sign-in/openid/return', limits.signInFromAddress, async (req, res) => {
    const kept = cookieOf(req, KEPT_COOKIE) ?? '';
    res.clearCookie(KEPT_COOKIE, cookie);
    const query = req.originalUrl.split('?').slice(1).join('?');
    const finished = await finish(kept, query, req, res).catch((error: unknown) => refused(req, res, error));
    if (finished) res.redirect(303, finished);
  });

  const provider = (): OpenIdProvider => {
    if (!openId) throw new NewsroomError('not_found');
    return openId;
  };
  const finish = async (kept: string, query: string, req: Request, res: Response): Promise<string> => {
    const { claims, next } = await provider().finish(kept, query);
    const step = await cms.signIn.post<SignInStep>('/openid', { ...claims, source: sourceOf(req) });
    const taken = await takeStep(req, res, step, { cms, publicUrl });
    return 'ticket' in taken ? `${next}#ma-xac-thuc=${taken.ticket}` : next;
  };

  return router;
}

/** The browser is on its way between two sites: what went wrong is told by the sign-in page. */
function refused(req: Request, res: Response, fault: unknown): undefined {
  const error = asNewsroomError(fault);
  req.log.warn({ err: error.cause ?? error, id: error.id }, 'no sign-in through the provider');
  res.redirect(303, `/#dang-nhap=${error.id}`);
}
