import { ERRORS, isErrorId, type ErrorBody } from '@toasoan/domain';
import * as common from '#words/common';

/** Shown when no answer came: the network is gone, or the server did not reply in time. */
export const NO_ANSWER = common.noConnection;

/** A request that did not succeed. `body` is the server's refusal; null when no answer came. */
export class RequestError extends Error {
  readonly body: ErrorBody | null;

  constructor(body: ErrorBody | null, options?: { cause?: unknown }) {
    super(body?.message ?? NO_ANSWER, options);
    this.name = 'RequestError';
    this.body = body;
  }
}

/** The error of an answer that is not a success; an answer without our shape counts as an internal error. */
export function errorFromAnswer(answer: unknown, status: number): ErrorBody {
  const error = (answer as { error?: Partial<ErrorBody> } | null)?.error;
  if (error && isErrorId(error.id) && typeof error.message === 'string') {
    return {
      id: error.id,
      status,
      message: error.message,
      ...(error.details ? { details: error.details } : {}),
    };
  }
  const id =
    status === 401
      ? 'auth.required'
      : status === 404
        ? 'not_found'
        : status === 413
          ? 'request.too_large'
          : 'internal';
  return { id, status, message: ERRORS[id][1] };
}

/** The sentence to show for anything thrown while talking to the server. */
export function messageOf(error: unknown): string {
  return error instanceof RequestError ? error.message : ERRORS.internal[1];
}

/** True when trying the same request again later may succeed by itself. */
export function mayPass(body: ErrorBody | null): boolean {
  return body === null || body.status >= 500 || body.status === 429;
}
