import type { JobName, JobPayload } from '@toasoan/domain';
import type { Context } from '../context.ts';

/** Which try of a job this is. */
export interface Attempt {
  /** 1 for the first; a killed worker's try counts too. */
  readonly number: number;
  /** The queue will not try again after this one. */
  readonly last: boolean;
  /** Aborts some seconds after the worker was told to stop. */
  readonly signal: AbortSignal;
}

/**
 * Does a job of a name. Doing it twice is harmless. Rejecting means: try again later. Taking the row tells whether
 * there is anything left to do.
 */
export type Handler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: Context,
  attempt: Attempt,
) => Promise<void>;

export type Handlers = { readonly [Name in JobName]: Handler<Name> };
