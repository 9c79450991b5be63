import type { PersonRef, UnitRef } from '../api/newsroom.ts';
import type { PublicChannel } from '../delivery/delivery.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { ArchivedFile, ArchivedStep, ArchiveFacts } from './record.ts';

/** An approval behind an edition, as it was given: who, when, on exactly what, and what they had checked. */
export interface ArchivedApproval {
  readonly kind: 'first' | 'second';
  readonly by: PersonRef;
  /** Whose right it was, when it was delegated. */
  readonly inNameOf: PersonRef | null;
  readonly at: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly channels: readonly PublicChannel[];
  readonly publicNote: string;
  readonly terms: string;
  readonly checklist: readonly { readonly id: string; readonly label: string; readonly source: string }[];
  /** Ids of every account behind the approval, and of everyone who had written until then: nobody is both. */
  readonly approverIds: readonly string[];
  readonly writerIds: readonly string[];
}

/**
 * What is known of an edition beside its content, kept with it when it is published and never changed since: whatever is
 * renamed or described anew later, the archive says what was so then.
 */
export interface EditionFacts {
  readonly author: PersonRef;
  readonly lead: UnitRef | null;
  readonly sensitive: boolean;
  readonly savedAt: string;
  readonly approvals: readonly ArchivedApproval[];
  readonly steps: readonly ArchivedStep[];
  readonly files: readonly ArchivedFile[];
  readonly publication: {
    readonly at: string;
    readonly by: PersonRef;
    readonly editionHash: string;
  };
  /** `later`: put together after the publication, for editions from before there was an archive. */
  readonly kept: 'publication' | 'later';
}

/** That a story was taken off every channel. The archive seals it; it erases nothing. */
export interface Withdrawal {
  readonly at: string;
  readonly by: PersonRef;
  readonly reason: string;
}

/** An original an edition was made with, and where the newsroom has it. */
export interface ArchivedOriginal {
  readonly assetId: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Key in the blob store. */
  readonly key: string;
}

/** What the worker needs to archive an edition, or the withdrawal of one. */
export interface ArchiveWork {
  readonly facts: EditionFacts;
  readonly originals: readonly ArchivedOriginal[];
  /** Null when the delivery is a publication. */
  readonly withdrawal: Withdrawal | null;
}

/** The facts of a record of what was published. */
export function recordFacts(edition: EditionSnapshot, facts: EditionFacts): ArchiveFacts {
  const { author, lead, savedAt, steps, files, publication, approvals } = facts;
  const first = approvals.findLast(({ kind }) => kind === 'first');
  return {
    ...{ edition, author, lead, savedAt, steps, files, publication },
    approval: first ? { by: first.by, at: first.at, contentHash: first.contentHash } : null,
  };
}
