import type { Source } from '@toasoan/domain';
import type { Request, Response } from 'express';
import { cookieOf } from './cookies.ts';

/** Marks by which the CMS knows a browser that signed in before: somebody else's wrong guesses do not slow it. */
export const DEVICE_COOKIE = 'toasoan.device';
const YEAR = 365 * 24 * 60 * 60 * 1000;

const marksOf = (req: Request): string[] =>
  (cookieOf(req, DEVICE_COOKIE) ?? '')
    .split('.')
    .filter((mark) => /^[\w-]{1,512}$/.test(mark))
    .slice(0, 8);

/** Where a request comes from, as the CMS is told. */
export const sourceOf = (req: Request): Source => ({
  address: (req.ip ?? '').replace(/^::ffff:/, '').slice(0, 64),
  agent: (req.get('user-agent') ?? '').replace(/\p{Cc}/gu, ' ').slice(0, 512),
  devices: marksOf(req),
});

/** Has the browser keep its marks. */
export function keepDevices(res: Response, devices: readonly string[], publicUrl: string): void {
  res.cookie(DEVICE_COOKIE, devices.join('.'), {
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/api',
    maxAge: YEAR,
  });
}
