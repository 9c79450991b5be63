import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import type { DifferenceCounts } from '../differences/story-difference.ts';
import type { StoryContent } from '../story/content.ts';
import type { Stage } from '../story/stages.ts';
import type { VersionCause } from '../story/versions.ts';
import type { PersonRef, UnitRef } from './newsroom.ts';

/** The number of a version in an address: the revision it had. */
export const versionRevisionSchema = z.coerce.number().int().min(1).max(2_147_483_647);

/** POST /newsroom/stories/:id/versions/:revision/restore */
export const restoreVersionSchema = z.strictObject({
  /** The revision the person was looking at. */
  basedOn: z.int().nonnegative(),
  /**
   * Assets and topics of the version that the person agreed to go without, since they are gone or not theirs to use
   * any more. What is not named here is never left out: it refuses the whole.
   */
  without: z
    .array(z.string().regex(/^[a-z0-9]{20,32}$/))
    .max(2_000)
    .default([]),
});

/** Details of `version.parts_gone`. */
export interface PartsGone {
  /** Document ids. */
  readonly assetIds: readonly string[];
  readonly topicIds: readonly string[];
}

/** A version of a story without its content. GET /newsroom/stories/:id/versions: newest first. */
export interface VersionLine {
  readonly revision: number;
  /** Who saved, or did what led to it. */
  readonly person: PersonRef | null;
  /** The person's part and unit today, where they have one. */
  readonly part: { readonly role: Role; readonly unit: UnitRef } | null;
  readonly at: string;
  readonly stage: Stage;
  readonly cause: VersionCause;
  /** For `restore`: the revision whose content came back. */
  readonly restoredFrom: number | null;
  /** Words that came or went since the version before; null for the first. */
  readonly wordsChanged: number | null;
  /** True for the working copy as it is now. */
  readonly current: boolean;
}

/** GET /newsroom/stories/:id/versions/:revision */
export interface VersionView extends VersionLine {
  readonly content: StoryContent;
}

/**
 * GET /newsroom/stories/:id/changes: what others changed since the caller last saved, sent or did anything to the
 * story; null when they changed nothing, or the caller never wrote in it.
 */
export interface ChangesSinceMine {
  /** The caller's own last version, and the one others have brought it to. */
  readonly from: number;
  readonly to: number;
  readonly by: readonly PersonRef[];
  /** True when all of it was done at the department that edits. */
  readonly byDesk: boolean;
  readonly at: string;
  readonly counts: DifferenceCounts;
}
