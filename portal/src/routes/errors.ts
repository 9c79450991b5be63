import { NewsroomError } from '@toasoan/domain';
import type { Logger } from '@toasoan/platform';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Prepared } from '../cache/prepared.ts';
import { send } from '../cache/send.ts';

/** The pages shown when there is no other. */
export interface ErrorPages {
  readonly notFound: Prepared;
  readonly unavailable: Prepared;
  readonly fault: Prepared;
}

export const notFound =
  (pages: ErrorPages): RequestHandler =>
  (request, response) =>
    send(request, response, pages.notFound);

/** Renders every error: as JSON at the internal door, as a page elsewhere. Faults are logged, refusals are not. */
export const onError =
  (pages: ErrorPages, log: Pick<Logger, 'error' | 'warn'>): ErrorRequestHandler =>
  (thrown: unknown, request, response, _next) => {
    const error = toNewsroomError(thrown);
    if (error.status >= 500) log.error({ err: thrown, path: request.path }, 'request failed');
    if (response.headersSent) {
      response.destroy();
    } else if (request.path.startsWith('/internal/')) {
      response.status(error.status).json({ error: error.toBody() });
    } else if (error.status === 503) {
      response.set('retry-after', '10');
      send(request, response, pages.unavailable);
    } else {
      send(request, response, error.status < 500 ? pages.notFound : pages.fault);
    }
  };

function toNewsroomError(thrown: unknown): NewsroomError {
  if (thrown instanceof NewsroomError) return thrown;
  // What Express and its body parser refuse carries a status of the 400s.
  const { status } = (thrown ?? {}) as { readonly status?: unknown };
  if (status === 413) return new NewsroomError('request.too_large', undefined, { cause: thrown });
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new NewsroomError('request.invalid', undefined, { cause: thrown });
  return new NewsroomError('internal', undefined, { cause: thrown });
}
