import { NewsroomError } from '@toasoan/domain';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';

const MINUTE = 60_000;

const perMinute = (limit: number, keyGenerator: (req: Request) => string): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit,
    keyGenerator,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A forwarded address nobody asked for is ignored (TRUST_PROXY), and no reason to write to the console.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw new NewsroomError('rate.limited');
    },
  });

const address = (req: Request): string => ipKeyGenerator(req.ip ?? '');

function account(req: Request): string {
  const { email } = (req.body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

/** Made once for each app: the counts live in the process. */
export function createRateLimits(): Readonly<
  Record<'api' | 'links' | 'signInFromAddress' | 'signInToAccount', RequestHandler>
> {
  return {
    /** Everything under /api, by session or, without one, by address. */
    api: perMinute(600, (req) => (req.session.person ? `session:${req.sessionID}` : `ip:${address(req)}`)),
    /** Each asks for at most ten addresses of others' servers. */
    links: perMinute(6, (req) => `session:${req.sessionID}`),
    signInFromAddress: perMinute(60, address),
    /** Needs the parsed body. */
    signInToAccount: perMinute(10, (req) => `${address(req)} ${account(req)}`),
  };
}
