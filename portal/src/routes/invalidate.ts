import { createHash, timingSafeEqual } from 'node:crypto';
import { NewsroomError } from '@toasoan/domain';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { PageCache } from '../cache/page-cache.ts';

const paths = z.array(z.string().startsWith('/').max(300)).max(1_000);
const invalidateSchema = z.strictObject({ paths, gone: paths.optional() });

/** Lets only the holder of the token pass; else 401. */
export function requireToken(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, _response, next) => {
    const given = digest(request.headers.authorization ?? '');
    next(timingSafeEqual(given, expected) ? undefined : new NewsroomError('auth.required'));
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * `POST /internal/invalidate` `{paths, gone}`: these pages have changed, those were withdrawn. Answers `{stale}`, the
 * number of copies concerned.
 */
export const invalidate =
  (pages: PageCache): RequestHandler =>
  (request, response) => {
    const parsed = invalidateSchema.safeParse(request.body);
    if (!parsed.success) throw new NewsroomError('request.invalid');
    response.json({ stale: pages.invalidate(parsed.data.paths, parsed.data.gone) });
  };
