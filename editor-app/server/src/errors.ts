import { NewsroomError, refusalOfDatabase, type ErrorId } from '@toasoan/domain';
import { BlobError } from '@toasoan/platform';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { z } from 'zod';
import { signOut } from './session.ts';

/** Errors of Express and its body parser: an HTTP status below 500 says what the caller did wrong. */
const httpError = z.object({ status: z.int().min(400).max(499) });
const HTTP_ERRORS: Readonly<Record<number, ErrorId>> = { 404: 'not_found', 413: 'request.too_large' };

/** Any fault as an error of the list. What is not foreseen is `internal`, with the fault as its cause. */
export function asNewsroomError(error: unknown): NewsroomError {
  if (error instanceof NewsroomError) return error;
  if (error instanceof BlobError && error.kind === 'not-found')
    return new NewsroomError('asset.not_found', undefined, { cause: error });
  if (isDiskFull(error)) return new NewsroomError('asset.no_space', undefined, { cause: error });
  const http = httpError.safeParse(error);
  if (http.success) return new NewsroomError(HTTP_ERRORS[http.data.status] ?? 'request.invalid');
  return new NewsroomError(refusalOfDatabase(error) ?? 'internal', undefined, { cause: error });
}

/** Only files are written to this server's disk. */
const isDiskFull = (error: unknown): boolean =>
  (error instanceof BlobError && error.kind === 'no-space') ||
  (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'));

/** The CMS no longer knows the person by this session's token. */
const endsSession = ({ id }: NewsroomError): boolean => id === 'auth.required' || id === 'auth.blocked';

/** Renders every error of the app as `{error: ErrorBody}`. */
export const errorHandler: ErrorRequestHandler = async (fault: unknown, req, res, _next) => {
  const error = asNewsroomError(fault);
  if (error.status >= 500) req.log.error({ err: error.cause ?? error, id: error.id }, error.message);
  // Too late for words: a body that was begun is cut, so that nobody takes it for whole.
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy();
    return;
  }
  if (endsSession(error)) await endSession(req, res);
  res.status(error.status).set('Cache-Control', 'no-store').json({ error: error.toBody() });
};

async function endSession(req: Request, res: Response): Promise<void> {
  if (!req.session?.person) return;
  await signOut(req, res).catch((error: unknown) =>
    req.log.error({ err: error }, 'could not end the session'),
  );
}
