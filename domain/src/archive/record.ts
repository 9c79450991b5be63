import type { PersonRef, UnitRef } from '../api/newsroom.ts';
import type { ChildrenAnswer } from '../consent/consent.ts';
import type { ConsentChannel } from '../delivery/delivery.ts';
import type { MediaKind } from '../media/kinds.ts';
import type { Licence } from '../media/words.ts';
import type { Action } from '../story/stages.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { RichNode } from '../story/rich-node.ts';
import { termsOf, type ArchiveTerm } from './terms.ts';

/** A file of the story as the archive keeps it: the original, whatever of it is shown where. */
export interface ArchivedFile {
  readonly assetId: string;
  readonly fileName: string;
  /** Null until the file is identified, like its hash. */
  readonly kind: MediaKind | null;
  readonly sha256: string | null;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly pages: number | null;
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: Licence;
  /** What was answered about children, and the channels that are open today. Never whom a consent is about. */
  readonly children: ChildrenAnswer;
  readonly channels: readonly ConsentChannel[];
}

/** A step of the story's route. Notes of the desk stay with the desk. */
export interface ArchivedStep {
  readonly at: string;
  readonly person: PersonRef | null;
  readonly action: Action | 'create';
}

/** What the archive is told of an edition, or of the edition a working copy would become. */
export interface ArchiveFacts {
  readonly edition: EditionSnapshot;
  readonly author: PersonRef;
  readonly lead: UnitRef | null;
  /** ISO 8601 instant of the last save. */
  readonly savedAt: string;
  /** The approval that holds; null: it is yet to come. */
  readonly approval: { readonly by: PersonRef; readonly at: string; readonly contentHash: string } | null;
  readonly steps: readonly ArchivedStep[];
  readonly files: readonly ArchivedFile[];
  /** Null: it is yet to come, and what only it knows is said to be. */
  readonly publication: {
    readonly at: string;
    readonly by: PersonRef;
    readonly editionHash: string;
  } | null;
}

/** What the archive keeps of an edition: a description in Dublin Core terms, the exact text, the list of its files. */
export interface ArchiveRecord {
  readonly terms: readonly ArchiveTerm[];
  readonly body: RichNode;
  readonly files: readonly ArchivedFile[];
}

/** The record of an edition. Pure: a working copy gives what is known of it now, see {@link ArchiveTerm.later}. */
export const archiveRecord = (facts: ArchiveFacts): ArchiveRecord => ({
  terms: termsOf(facts),
  body: facts.edition.body,
  files: facts.files,
});
