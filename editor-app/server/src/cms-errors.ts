import { cmsErrorSchema, namedError, NewsroomError } from '@toasoan/domain';
import { isAxiosError } from 'axios';

/** Strapi's own refusals, which carry no id of ours. */
const BY_STATUS = {
  401: 'auth.required',
  404: 'not_found',
  413: 'request.too_large',
  429: 'rate.limited',
} as const;

/**
 * Turns what strapi-sdk-js rejected with into our error: the one named by `details.id` with the other details, the
 * nearest one for a refusal of Strapi itself, `cms.unavailable` when it was not the CMS that answered, else `internal`.
 */
export function fromCms(rejected: unknown): NewsroomError {
  const parsed = cmsErrorSchema.safeParse(rejected);
  if (!parsed.success) return unavailable('not an answer of the CMS');
  const { status, name, message, details } = parsed.data.error;
  // The axios error holds the request, password and token included: only its words go on.
  if (isAxiosError(details)) return unavailable(`${details.code ?? name}: ${message}`);
  const named = namedError(parsed.data.error);
  if (named) return named;
  const id = BY_STATUS[status as keyof typeof BY_STATUS] ?? 'internal';
  return new NewsroomError(id, undefined, { cause: new Error(`CMS: ${status} ${name}: ${message}`) });
}

const unavailable = (reason: string): NewsroomError =>
  new NewsroomError('cms.unavailable', undefined, { cause: new Error(reason) });
