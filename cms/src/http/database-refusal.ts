import { refusalOfDatabase, NewsroomError } from '@toasoan/domain';

/** What a failed query means to who asked for it; null for a fault of ours. Nothing of the request was stored. */
export function refusedByDatabase(cause: unknown): NewsroomError | null {
  const id = refusalOfDatabase(cause);
  return id ? new NewsroomError(id, undefined, { cause }) : null;
}
