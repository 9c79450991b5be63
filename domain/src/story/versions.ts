import type { Action, Stage } from './stages.ts';

/** Milliseconds that the saves of one person share a version. */
export const VERSION_SPAN = 15 * 60 * 1_000;

/** What led to a version: a save, going back to an earlier one, or something done to the story. */
export type VersionCause = Exclude<Action, 'edit'> | 'save' | 'restore';

/** The actions at which the text passes on, is refused or goes out: what it was then is always kept. */
export const KEPT_ACTIONS: ReadonlySet<VersionCause> = new Set<VersionCause>([
  'submit',
  'sign_off',
  'forward',
  'return',
  'approve',
  'publish',
]);

/** As much of a version as decides whether it is kept. */
export interface VersionFacts {
  readonly personId: string;
  readonly stage: Stage;
  readonly cause: VersionCause;
  /** Hash of the content. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Whether the version before goes into the one that follows it, so that only the later is kept. Only a save does, when
 * the same person went on in the same stage: within the same quarter of an hour by the clock, or with the same words
 * (a save and then sending it off). So a day of writing leaves at most four versions an hour, and none at which
 * something was done is lost.
 */
export function goesInto(before: VersionFacts, next: VersionFacts): boolean {
  if (before.cause !== 'save' || before.personId !== next.personId || before.stage !== next.stage)
    return false;
  return before.hash === next.hash || (next.cause === 'save' && spanOf(before.at) === spanOf(next.at));
}

const spanOf = (at: number): number => Math.floor(at / VERSION_SPAN);
