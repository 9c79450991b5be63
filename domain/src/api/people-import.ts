import { z } from 'zod';
import type { ImportPlan } from '../people/import/plan-import.ts';
import { sheetsSchema } from '../people/import/sheet.ts';

/** Bringing units and people in from a file: `…/newsroom/people-import`. */

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** POST /newsroom/people-import/check: what a file would do. Nothing is written. */
export const checkImportSchema = z.strictObject({ sheets: sheetsSchema });
/** POST /newsroom/people-import/apply — the file that was looked at, and the hash of what it was said to do. */
export const applyImportSchema = z.strictObject({
  sheets: sheetsSchema,
  /** SHA-256 of the file's bytes, for the record. */
  file: hash,
  plan: hash,
});

/** What a file would do, as the screen shows it. */
export type ImportView = Omit<ImportPlan, 'changes'>;
/** The same at the editor's server, which has seen the file itself. */
export interface CheckedFile extends ImportView {
  readonly file: string;
}
/** What was done. */
export interface ImportDone {
  readonly units: number;
  readonly people: number;
  readonly memberships: number;
}
