import { z } from 'zod';
import {
  feedbackFormSchema,
  FEEDBACK_LIMITS,
  type FeedbackAction,
  type FeedbackState,
} from '../readers/feedback.ts';

/**
 * The portal's doors at the CMS (`/api/readers/…`, the portal's API token), and what the newsroom sees of what came in
 * by them. Nothing tells who a reader is beyond what they typed.
 */
const slug = z.string().regex(/^[a-z0-9-]{1,200}$/);

/** POST /readers/feedback → 204. The id is the form's: sent twice, it is kept once. */
export const feedbackSchema = feedbackFormSchema.extend({ id: z.uuid(), story: slug.nullable() }).strict();

/** Views of stories on a day, counted since the last batch. */
const dayOfViews = z.strictObject({ story: slug, day: z.iso.date(), views: z.int().min(1).max(10_000_000) });
export const MOST_VIEWS = 5_000;

/** POST /readers/views → 204. A batch that was taken already is not counted again. */
export const viewsSchema = z.strictObject({ batch: z.uuid(), views: z.array(dayOfViews).max(MOST_VIEWS) });
export type ViewsBatch = z.input<typeof viewsSchema>;

/** GET /newsroom/feedback?state=…&page=N */
export interface FeedbackList {
  readonly items: readonly FeedbackView[];
  readonly page: number;
  readonly pageCount: number;
  /** How many wait. */
  readonly open: number;
}

/** Something a reader wrote, as the coordinator sees it. */
export interface FeedbackView {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly contact: string;
  /** ISO 8601 instants. */
  readonly at: string;
  readonly story: { readonly id: string; readonly headline: string } | null;
  readonly state: FeedbackState;
  readonly note: string;
  readonly handledBy: string | null;
  readonly handledAt: string | null;
}

/** POST /newsroom/feedback/:id/:action → {@link FeedbackView} */
export const settleFeedbackSchema = z.strictObject({ note: z.string().trim().max(FEEDBACK_LIMITS.note) });
export type SettleFeedback = z.output<typeof settleFeedbackSchema> & { readonly action: FeedbackAction };

/** GET /newsroom/stories/:id/views: how often the story was read on the website. */
export interface StoryViews {
  readonly total: number;
  /** The last days on which it was, newest first, thirty at most. */
  readonly days: readonly { readonly day: string; readonly views: number }[];
}
