import {
  ERRORS,
  foundSchema,
  mediaFactsSchema,
  mediaFileSchema,
  renditionSchema,
  type ErrorId,
} from '@toasoan/domain';
import { z } from 'zod';
import type { StageOutcome } from './stage.ts';

/**
 * What a child tells on its standard output, one JSON object a line: percentages, then either the outcome or a fault
 * that is not the file's. The child reads what strangers sent, so the parent believes nothing that does not parse.
 */

/** A plain name in the output folder. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const stored = { bytes: true, sha256: true, key: true } as const;

const assetErrors = (Object.keys(ERRORS) as ErrorId[]).filter((id) => id.startsWith('asset.'));

export const outcomeSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    pictures: z.array(renditionSchema.omit(stored).extend({ file: fileName })).max(200),
    files: z.array(mediaFileSchema.omit(stored).extend({ file: fileName })).max(40),
    facts: mediaFactsSchema.omit({ sha256: true, originalKey: true, bytes: true }).optional(),
    found: foundSchema.optional(),
  }),
  z.strictObject({
    ok: z.literal(false),
    error: z.enum(assetErrors as [ErrorId, ...ErrorId[]]),
    reason: z.string().optional(),
  }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

const eventSchema = z.union([
  z.strictObject({ percent: z.number().min(0).max(100) }),
  z.strictObject({ outcome: outcomeSchema }),
  z.strictObject({ fault: z.string() }),
]);
/** As the parent reads it. */
export type ChildEvent = z.infer<typeof eventSchema>;

/** As the child writes it. */
export type ToldEvent =
  { readonly percent: number } | { readonly outcome: StageOutcome } | { readonly fault: string };

/** One line of the child, or null when it is not one. */
export function parseEvent(line: string): ChildEvent | null {
  try {
    return eventSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
