import { z } from 'zod';
import { quoteSchema, type Quote } from '../annotations/quote.ts';
import type { Membership } from '../access/memberships.ts';
import type { Level, Role, UnitKind } from '../access/roles.ts';
import type { ChannelName, PublicChannel, DeliveryState, Operation, Receipt } from '../delivery/delivery.ts';
import type { DeliveryAction } from '../delivery/actions.ts';
import { publicChannels } from '../delivery/delivery.ts';
import type { ErrorId } from '../errors.ts';
import type { NoticeMailView } from '../notices/view.ts';
import type { AssetView } from './assets.ts';
import { checkIds, type CheckLine } from '../story/checklist.ts';
import type { StoryContent } from '../story/content.ts';
import { storyContentSchema } from '../story/content.ts';
import type { StoryKind } from '../story/kinds.ts';
import { queueNames } from '../story/queues.ts';
import type { Action, Stage } from '../story/stages.ts';
import { cleanText } from '../text/clean.ts';
import { actions } from '../story/stages.ts';

/**
 * The newsroom's API: `…/newsroom/…` at the CMS (bearer token of a person) and, mirrored one to one under `/api/`,
 * at the editor's server (session cookie). Requests are zod schemas, answers are types. Errors: {@link ErrorBody}.
 */

/** A key a sender chooses once for each save: the same key again means the same save, when an answer was lost. */
const saveKey = z.string().regex(/^[0-9a-f]{32}$/);

/** POST /newsroom/stories */
export const createStorySchema = z.strictObject({
  unitId: z.string().min(1),
  content: storyContentSchema,
  /** Chosen by the sender once per new story: the same key again means the same story, when an answer was lost. */
  draftKey: saveKey.optional(),
});

/** PUT /newsroom/stories/:id/content — `basedOn` is the revision the person was looking at. */
export const saveContentSchema = z.strictObject({
  basedOn: z.int().nonnegative(),
  content: storyContentSchema,
  saveKey: saveKey.optional(),
});

const instant = z.iso.datetime({ offset: true });
const documentId = z.string().regex(/^[a-z0-9]{20,32}$/);

/** POST /newsroom/stories/:id/actions/:action */
export const actSchema = z.strictObject({
  basedOn: z.int().nonnegative(),
  note: z.string().max(4_000).optional(),
  channels: z.array(z.enum(publicChannels)).max(publicChannels.length).optional(),
  /** Lines of the checklist the person has checked, with an approval. */
  checklist: z.array(z.enum(checkIds)).max(checkIds.length).optional(),
  /** What the approver asks of those who publish, with an approval. */
  terms: z.string().max(1_000).optional(),
  /** What readers are told of a correction. */
  publicNote: z.string().max(1_000).optional(),
  /** When to go out, with `schedule`. */
  at: instant.optional(),
  /** How long nothing may be seen, with `embargo` or an approval; null lifts it. */
  until: instant.nullable().optional(),
  /** The department to hand over to. */
  unitId: documentId.optional(),
  /** The colleague to give it to. */
  personId: documentId.optional(),
});
/** What a person may ask for: saving has a door of its own, and what falls due is the newsroom's to do. */
export const actionNameSchema = z.enum(actions).exclude(['edit', 'publish_due']);

/** Which stories of a queue: all, those the person has at the desk, or those nobody has. */
export const claimedFilters = ['all', 'mine', 'free'] as const;
export type ClaimedFilter = (typeof claimedFilters)[number];

/** GET /newsroom/stories?queue=desk&claimed=free&page=1 */
export const listStoriesSchema = z.strictObject({
  queue: z.enum(queueNames),
  claimed: z.enum(claimedFilters).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** What is noted beside a story: clean text of 1 to 4,000 characters. */
const commentText = z
  .string()
  .max(16_000)
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(1).max(4_000));

/** POST /newsroom/stories/:id/comments — on the story, on a passage of it, or as an answer to another comment. */
export const commentSchema = z
  .strictObject({
    text: commentText,
    /** The passage it is about. */
    quote: quoteSchema.optional(),
    /** The comment that began the thread it answers in. */
    replyTo: z
      .string()
      .regex(/^[a-z0-9]{20,32}$/)
      .optional(),
  })
  .refine(({ quote, replyTo }) => quote === undefined || replyTo === undefined);

/** POST /newsroom/stories/:id/comments/:comment/:settling — settles a thread, or opens it again. */
export const settlingSchema = z.enum(['resolve', 'reopen']);
export type Settling = z.output<typeof settlingSchema>;

export interface UnitRef {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

/** GET /newsroom/me */
export interface Me extends PersonRef {
  readonly email: string;
  readonly memberships: readonly (Membership & { readonly unit: UnitRef })[];
  readonly unreadNotifications: number;
  /** Nothing but their account is open to them before a second factor is set up. */
  readonly mustSetUpSecondFactor?: boolean;
}

/** GET /newsroom/reference: what forms choose from. Plans in force only. */
export interface Reference {
  readonly plans: readonly ReferencePlan[];
  readonly units: readonly (UnitRef & { readonly kind: UnitKind; readonly levels: readonly Level[] })[];
}
export interface ReferencePlan {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly topics: readonly ReferenceTopic[];
}
export interface ReferenceTopic {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly cluster: string;
  readonly description: string;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
}

/** One line of a queue. */
export interface StoryLine {
  readonly id: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly stage: Stage;
  readonly revision: number;
  readonly unit: UnitRef;
  readonly author: PersonRef;
  readonly lead: UnitRef | null;
  readonly mainTopic: string | null;
  readonly updatedAt: string;
  /** When the story entered its stage. */
  readonly stageSince: string;
  /** Hours in which it should leave its stage; null where nobody has to act. */
  readonly targetHours: number | null;
  readonly live: boolean;
  readonly claimedBy: PersonRef | null;
  readonly sensitive: boolean;
  readonly embargoUntil: string | null;
  readonly scheduledAt: string | null;
  readonly coverThumbnail: {
    readonly assetId: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

export interface DeliveryView {
  readonly id: string;
  readonly channel: ChannelName;
  readonly operation: Operation;
  readonly state: DeliveryState;
  readonly editionNumber: number;
  readonly attempts: number;
  readonly error: ErrorId | null;
  readonly receipt: Receipt | null;
  readonly createdAt: string;
  readonly settledAt: string | null;
  /** What the publishing officer may do with it now; empty for everybody else. */
  readonly actions: readonly DeliveryAction[];
}

/** POST /newsroom/deliveries/:id/actions/:action → {@link DeliveryView}. `address`: where the post stands, to confirm it. */
export const actOnDeliverySchema = z.strictObject({ address: z.string().max(2_000).optional() });

export interface HistoryEntry {
  readonly at: string;
  readonly person: PersonRef | null;
  /** The role that was used, and in whose name, when it was delegated; null where none was noted. */
  readonly role: Role | null;
  readonly inNameOf: PersonRef | null;
  readonly action: Action | 'create';
  readonly from: Stage | null;
  readonly to: Stage;
  readonly note: string | null;
  /** What was set or done besides, as the event keeps it. */
  readonly more: {
    readonly until?: string | null;
    readonly scheduledAt?: string;
    /** Seconds after the hour set, where the system was down at that hour. */
    readonly lateSeconds?: number;
    readonly unit?: string;
    readonly person?: string;
    readonly reason?: ErrorId;
  };
}

export interface CommentView {
  readonly id: string;
  readonly person: PersonRef;
  readonly text: string;
  readonly kind: 'comment' | 'return';
  readonly at: string;
  /** The comment that began the thread; null for that one itself. */
  readonly threadId: string | null;
  /** The passage a thread is about; null for the story as a whole, and for answers. */
  readonly quote: Quote | null;
  /** Who settled the thread it began, and when; null while it is open. */
  readonly resolved: { readonly by: PersonRef; readonly at: string } | null;
  /** Whether the reader may settle the thread it began, or open it again. */
  readonly mayResolve: boolean;
}

/** GET /newsroom/stories/:id, and the answer of every change. */
export interface StoryView {
  readonly id: string;
  readonly revision: number;
  readonly stage: Stage;
  readonly stageSince: string;
  readonly content: StoryContent;
  readonly contentHash: string;
  readonly unit: UnitRef;
  readonly author: PersonRef;
  readonly lead: UnitRef | null;
  readonly cooperating: readonly UnitRef[];
  /** Who has taken it on at the desk. */
  readonly claimedBy: PersonRef | null;
  readonly sensitive: boolean;
  /** Nothing of it is seen outside before this instant; null: no embargo. */
  readonly embargoUntil: string | null;
  /** When it is to go out, and who set it; null unless scheduled. */
  readonly schedule: { readonly at: string; readonly by: PersonRef } | null;
  /** What readers are told with the next edition. */
  readonly correctionNote: string;
  readonly approval: {
    readonly by: PersonRef;
    /** The head in whose name a deputy signed; null when it was signed in the approver's own right. */
    readonly inNameOf: PersonRef | null;
    readonly at: string;
    readonly contentHash: string;
    readonly channels: readonly PublicChannel[];
    /** What the approver asks of those who publish; empty: nothing. */
    readonly terms: string;
    /** The directorate's word, when the story is sensitive and has it. */
    readonly second: {
      readonly by: PersonRef;
      readonly inNameOf: PersonRef | null;
      readonly at: string;
    } | null;
    /** What the approver said they had checked, in the words they were asked. */
    readonly checklist: readonly { readonly id: string; readonly label: string }[];
  } | null;
  readonly live: { readonly number: number; readonly publishedAt: string; readonly address: string } | null;
  readonly assets: readonly AssetView[];
  readonly deliveries: readonly DeliveryView[];
  readonly history: readonly HistoryEntry[];
  readonly comments: readonly CommentView[];
  /** The checklist before an approval; empty for who does not approve now. */
  readonly checklist: readonly CheckLine[];
  /** What this person may do now. */
  readonly actions: readonly Action[];
  /** The channels an approval may name today. */
  readonly openChannels: readonly PublicChannel[];
  readonly updatedAt: string;
}

/** Details of `story.stale`: both versions, so that nobody's words are lost. */
export interface StaleDetails {
  readonly current: {
    readonly storyId: string;
    readonly revision: number;
    readonly content: StoryContent;
    readonly by: PersonRef | null;
    readonly at: string;
  };
  readonly yours: {
    readonly basedOn: number;
    readonly content: StoryContent | null;
    /** The revision this very save made before the story went on: only its answer was lost. Null: it was not applied. */
    readonly appliedAs: number | null;
  };
}

/** GET /newsroom/notifications */
export interface NotificationView {
  readonly id: string;
  readonly text: string;
  readonly storyId: string | null;
  /** The path in the editor where the person sees it, or does what it asks for. */
  readonly place: string;
  /** What is asked of the person; null: the notice is for information. */
  readonly asked: string | null;
  /** Who did it; null: the newsroom itself. */
  readonly by: string | null;
  readonly at: string;
  readonly read: boolean;
  readonly mail: NoticeMailView | null;
}
