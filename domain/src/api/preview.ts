import { z } from 'zod';
import type { ArchiveRecord } from '../archive/record.ts';
import type { PressMailKind } from '../channels/press/steps.ts';
import type { FurtherPreview } from '../channels/further-preview.ts';
import type { FanpagePost } from '../channels/fanpage/post.ts';
import type { FanpageWording } from '../channels/fanpage/wording.ts';
import type { ErrorBody } from '../errors.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { PersonRef } from './newsroom.ts';

/** A file of the working copy that a publication now would leave out, or that holds the story back. */
export interface PreviewHold {
  readonly assetId: string;
  readonly title: string;
  /**
   * `withheld`: children are recognised in it and the consents do not allow the website. `fanpage`: the same, for the
   * fanpage alone. `unanswered`: nobody has said whether children are in it. The others are states of the work on it.
   */
  readonly reason: 'withheld' | 'fanpage' | 'unanswered' | 'processing' | 'failed';
}

/** Which saved state of a story is shown, and whose. */
export interface PreviewState {
  readonly storyId: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: PersonRef | null;
  readonly holds: readonly PreviewHold[];
}

/** What the publishing officer says of a story on the fanpage, and who may change it. */
export interface WordingState {
  /** As it was saved last; null: as derived. */
  readonly wording: FanpageWording | null;
  /** Counts its changes; 0 before the first. */
  readonly revision: number;
  readonly changedBy: PersonRef | null;
  readonly changedAt: string | null;
  /** Whether who asks may change it now. */
  readonly mayChange: boolean;
  /** What is live keeps its words; a change counts from the next correction. */
  readonly fromNextEdition: boolean;
  /** Whether the story's approval leads to the fanpage: without, its editions do not keep the wording. */
  readonly goesOut: boolean;
}

/** The further channels that are set up, and as what a publication now would reach them. */
export interface FurtherWays {
  /** What the press would be sent; null: nobody is on its list. */
  readonly press: Exclude<PressMailKind, 'withdrawal'> | null;
  readonly webhook: boolean;
  /** It would be a correction, and what readers are told of it is not written yet. */
  readonly noteAwaited: boolean;
}

/**
 * `GET /newsroom/stories/:id/preview` of the CMS, for the editor's server: the working copy as a publication now would
 * make an edition of it. Dates of the publication are those of the asking. Says where files lie: not for browsers.
 */
export interface StoryPreview extends PreviewState {
  /** Without what may not be shown on the website. */
  readonly edition: EditionSnapshot;
  /** Ids of files in it that may not go to the fanpage. */
  readonly notOnFanpage: readonly string[];
  readonly wording: WordingState;
  readonly ways: FurtherWays;
  readonly archive: ArchiveRecord;
}

/** The page as the portal makes it, or why there is none now. */
export type WebsitePreview = { readonly html: string } | { readonly error: ErrorBody };

/** `GET /api/stories/:id/preview` of the editor's server: one saved state as every channel shows it. */
export interface PreviewView extends PreviewState, FurtherPreview {
  readonly website: WebsitePreview;
  readonly fanpage: FanpagePost;
  /** What the post is made of, without what may not go to the fanpage, and without places of files. */
  readonly fanpageEdition: EditionSnapshot;
  readonly wording: WordingState;
  readonly archive: ArchiveRecord;
}

/** A public file's name, as the last segment of its address on the portal. */
const fileName = z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{1,5}$/);
/** An address on the asker's own site. */
const ownAddress = z
  .string()
  .max(500)
  .regex(/^\/[A-Za-z0-9][\w\-./?=&]*$/);

/**
 * `POST /internal/preview` of the portal (bearer token of its own) → the page as HTML. `files` says where the asker has
 * the files of the edition, which are not public: by name; those without an address are not linked.
 */
export const previewRequestSchema = z.strictObject({
  edition: z.custom<EditionSnapshot>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  files: z.record(fileName, ownAddress),
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;
