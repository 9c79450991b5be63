import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { eventKinds } from '../audit/events.ts';
import type { Stage } from '../story/stages.ts';
import type { PersonRef } from './newsroom.ts';

const day = z.iso.date();
const text = z.string().trim().max(200);

/** GET /newsroom/audit?person=&story=&kind=&from=&until=&before= — the record, the latest first. */
export const searchAuditSchema = z.strictObject({
  /** Part of the name of who did it. */
  person: text.optional(),
  /** A story's id, or part of its headline. */
  story: text.optional(),
  kind: z.enum(eventKinds).optional(),
  /** Days in Vietnamese time, both inclusive. */
  from: day.optional(),
  until: day.optional(),
  /** Only events before this one: the next page. */
  before: z.coerce.number().int().min(1).optional(),
});
export type AuditSearch = z.output<typeof searchAuditSchema>;

/** One event, as people read it. What a story says is not in it. */
export interface AuditLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: PersonRef & {
    readonly kind: string;
    readonly role: Role | null;
    readonly unit: string | null;
    readonly inNameOf: string | null;
  };
  /** The event's name, see `eventInWords`. */
  readonly action: string;
  readonly subject: {
    readonly id: string;
    /** What it is called; null where the reader may not know, or it has no name. */
    readonly title: string | null;
    /** The story it is about, when the reader may open it. */
    readonly storyId: string | null;
  };
  /** The reason given; null where there is none, or it is not for the reader. */
  readonly note: string | null;
  /** Where a story went; null where it stayed. */
  readonly moved: { readonly from: Stage; readonly to: Stage } | null;
}

export interface AuditPage {
  readonly items: readonly AuditLine[];
  /** `before` of the next page; null: this is the last. */
  readonly next: number | null;
}
