import { NewsroomError, type ErrorId } from '@toasoan/domain';

/** Answers of the CMS after which a job has nothing left to do: the row is gone, closed, or another attempt's. */
const SETTLED: ReadonlySet<ErrorId> = new Set([
  'asset.not_found',
  'delivery.not_found',
  'delivery.closed',
  'mail.not_found',
  'push.not_found',
  'work.stale',
]);

/** Whether the error only says that the job is somebody else's or nobody's business by now. */
export const isSettled = (error: unknown): error is NewsroomError =>
  error instanceof NewsroomError && SETTLED.has(error.id);
