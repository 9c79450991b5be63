import { z } from 'zod';
import { archiveFaultKinds, type ArchiveFault } from '../archive/checks.ts';
import type { UnitRef } from './newsroom.ts';

const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+$/);

/** What a part of the archive is chosen by; a story belongs to the month its first edition went out in. */
export const archiveSelectionSchema = z.strictObject({
  /** YYYY-MM, by Vietnamese time. */
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
  /** Slug of a topic of any edition. */
  topic: slug.optional(),
  /** Code of the unit. */
  unit: slug.optional(),
});
export type ArchiveSelection = z.output<typeof archiveSelectionSchema>;

/** GET /newsroom/archive?month=&topic=&unit=&page= */
export const listArchiveSchema = archiveSelectionSchema.extend({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export const ARCHIVE_PAGE = 50;

/** One archived story. */
export interface ArchiveLine {
  readonly storyId: string;
  /** Of its newest edition. */
  readonly headline: string;
  readonly unit: UnitRef;
  readonly firstPublishedAt: string;
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
  /** The story was withdrawn: the object is kept, and says so. */
  readonly sealed: boolean;
  /** The last look at every byte of it; null: none yet. */
  readonly check: {
    readonly at: string;
    readonly faults: readonly ArchiveFault[];
  } | null;
  /** A check was asked for and has not been made yet. */
  readonly checking: boolean;
}

export interface ArchiveView {
  readonly items: readonly ArchiveLine[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  readonly bytes: number;
  /** Editions whose way into the archive is not done. */
  readonly waiting: number;
  /** Objects with a fault, of the whole archive. */
  readonly faulty: number;
  /** What can be chosen. */
  readonly months: readonly string[];
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  readonly units: readonly UnitRef[];
}

/** POST /work/archive/catch-up → 200 this: editions without a way into the archive are given one, the oldest first. */
export interface ArchiveCaughtUp {
  readonly editions: number;
  readonly more: boolean;
}

/** POST /work/archive/due → 200: objects to be read again, the one longest ago first, up to a number of bytes. */
export const dueChecksSchema = z.strictObject({
  /** The one object asked for; null: those due. */
  storyId: z.string().min(1).max(64).nullable(),
  /** Milliseconds since the epoch: objects read after this are not due. */
  before: z.iso.datetime(),
  maxBytes: z.int().positive(),
});
export interface DueCheck {
  readonly storyId: string;
  readonly bytes: number;
}

const fault = z.strictObject({ kind: z.enum(archiveFaultKinds), file: z.string().max(1_000) });

/** POST /work/archive/:id/checked → 204 */
export const checkedSchema = z.strictObject({
  versions: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  faults: z.array(fault).max(200),
});
