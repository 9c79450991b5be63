import { cmsErrorSchema, namedError, NewsroomError } from '@toasoan/domain';

/**
 * Turns what the CMS client rejected with into our error (strapi-sdk-js rejects with plain objects). An answer that
 * names one of our errors is that error; anything else (no connection, a timeout, a proxy's page, Strapi's own 401) is
 * `cms.unavailable`.
 */
export function toNewsroomError(rejected: unknown): NewsroomError {
  if (rejected instanceof NewsroomError) return rejected;
  const parsed = cmsErrorSchema.safeParse(rejected);
  if (!parsed.success) return new NewsroomError('cms.unavailable', undefined, { cause: rejected });
  const { status, name, message } = parsed.data.error;
  // On a lost connection the details are axios's error, which holds the request with its token: keep the words only.
  return (
    namedError(parsed.data.error) ?? new NewsroomError('cms.unavailable', { status, name, reason: message })
  );
}
