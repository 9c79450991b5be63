import { NewsroomError, type ErrorId } from '@toasoan/domain';

/** A fault in the words a row of work keeps. */
export function describeFault(fault: unknown): { readonly error: ErrorId; readonly cause: string } {
  const known = fault instanceof NewsroomError;
  const cause = known ? JSON.stringify(fault.details ?? {}) : String(fault);
  return { error: known ? fault.id : 'internal', cause: cause.slice(0, 2_000) };
}
