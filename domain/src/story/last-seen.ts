import type { VersionLine } from '../api/versions.ts';
import type { VersionCause } from './versions.ts';

/** What somebody decided about, so that it was read then. */
const READ_THEN: ReadonlySet<VersionCause> = new Set<VersionCause>(['return', 'approve', 'publish']);
/** What the unit sent. */
const SENT: ReadonlySet<VersionCause> = new Set<VersionCause>(['submit', 'sign_off']);

type Line = Pick<VersionLine, 'revision' | 'cause' | 'person'>;

/**
 * The version an approver compares the story with: the last one they had a hand in, or that was returned, approved or
 * published; for a story nobody decided about, what the unit sent. Null when there is nothing earlier. `versions`:
 * newest first, the first being the story as it is.
 */
export function lastSeenVersion<One extends Line>(versions: readonly One[], personId: string): One | null {
  const earlier = versions.slice(1);
  return (
    earlier.find(({ cause, person }) => READ_THEN.has(cause) || person?.id === personId) ??
    earlier.find(({ cause }) => SENT.has(cause)) ??
    null
  );
}
