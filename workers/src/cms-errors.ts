import { isErrorId, NewsroomError } from '@toasoan/domain';
import { z } from 'zod';

/** How Strapi answers an error, and how strapi-sdk-js rejects: a plain object, not an `Error`. */
const strapiError = z.object({
  error: z.object({
    status: z.number(),
    name: z.string().catch(''),
    message: z.string().catch(''),
    details: z.record(z.string(), z.unknown()).catch({}),
  }),
});

/**
 * Turns what the CMS client rejected with into our error. An answer that carries one of our ids (in `error.details.id`)
 * is that error; anything else (no connection, a timeout, a proxy's page, Strapi's own 401) is `cms.unavailable`.
 */
export function toNewsroomError(rejected: unknown): NewsroomError {
  if (rejected instanceof NewsroomError) return rejected;
  const parsed = strapiError.safeParse(rejected);
  if (!parsed.success) return new NewsroomError('cms.unavailable', undefined, { cause: rejected });
  const { status, name, message, details } = parsed.data.error;
  const { id, ...rest } = details;
  if (isErrorId(id)) return new NewsroomError(id, rest);
  // On a lost connection `details` is axios's error, which holds the request with its token: keep the words only.
  return new NewsroomError('cms.unavailable', { status, name, reason: message });
}
