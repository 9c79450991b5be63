import { randomBytes, timingSafeEqual } from 'node:crypto';
import { NewsroomError } from '@toasoan/domain';
import type { Request, RequestHandler, Response } from 'express';
import { cookieOf } from './cookies.ts';

export const CSRF_HEADER = 'x-csrf-token';
/** Holds the token of somebody not yet signed in (double submit); afterwards the token is the session's. */
export const CSRF_COOKIE = 'toasoan.csrf';

export interface CsrfOptions {
  /** The address people use. */
  readonly publicUrl: string;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const token = /^[\w-]{43}$/;

/** Refuses a changing request that another site's page made, or that does not carry the token. */
export function csrfProtection({ publicUrl }: CsrfOptions): RequestHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return (req, _res, next) => {
    if (SAFE.has(req.method)) return next();
    const expected = req.session.person?.csrfToken ?? cookieToken(req);
    const sent = req.get(CSRF_HEADER);
    if (!fromOwnPage(req, publicOrigin) || !expected || !sent || !equal(sent, expected))
      throw new NewsroomError('csrf.invalid');
    next();
  };
}

/** The token a page needs before sign-in; sets its cookie. */
export function anonymousToken(req: Request, res: Response, { publicUrl }: CsrfOptions): string {
  const value = cookieToken(req) ?? randomBytes(32).toString('base64url');
  const secure = publicUrl.startsWith('https:');
  res.cookie(CSRF_COOKIE, value, { httpOnly: true, sameSite: 'strict', secure, path: '/api' });
  return value;
}

/**
 * What the browser says about where the request comes from. Older ones, and all on a plain-http address, send no
 * `Sec-Fetch-Site` but an `Origin`; a program that is no browser sends neither and has only the token to show.
 */
function fromOwnPage(req: Request, publicOrigin: string): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = req.get('origin');
  if (origin === undefined || origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === req.get('host');
}

function cookieToken(req: Request): string | undefined {
  const value = cookieOf(req, CSRF_COOKIE);
  return value !== undefined && token.test(value) ? value : undefined;
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
