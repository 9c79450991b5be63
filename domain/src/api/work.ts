import { z } from 'zod';
import type { ArchiveWork } from '../archive/facts.ts';
import type { ChannelName, DeliveryState, Operation, Receipt } from '../delivery/delivery.ts';
import { ERRORS, type ErrorId } from '../errors.ts';
import type { MailState } from '../mail/mail.ts';
import type { PushState, PushWords } from '../notices/push.ts';
import type { AssetState } from '../media/asset.ts';
import { foundSchema, mediaFactsSchema, type MediaFacts } from '../media/asset.ts';
import type { Point, Recipe } from '../media/recipe.ts';
import { madeSchema, mediaStages, type MadeStages } from '../media/stages.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { StoryKind } from '../story/kinds.ts';

/**
 * The worker's doors at the CMS (`/api/work/…`, the worker's API token). Taking work gives a fence number; a result
 * carries it back, and a result with an older fence is refused (`work.stale`), so that a worker that was thought
 * dead cannot write late.
 */
const errorId = z.enum(Object.keys(ERRORS) as [ErrorId, ...ErrorId[]]);
const fence = z.int().positive();

/** POST /work/assets/:id/take */
export const takeAssetSchema = z.strictObject({ lane: z.enum(['quick', 'slow']) });

/** The answer of take: what is known, what is wished, what is already made. */
export interface AssetWork {
  readonly id: string;
  readonly state: AssetState;
  /** Null when there is nothing to do: the asset has failed for good or was deleted. */
  readonly fence: number | null;
  /** Where the bytes of an upload lie that is not identified yet; gone once `facts` are known. */
  readonly uploadKey: string;
  readonly bytes: number;
  readonly facts: MediaFacts | null;
  readonly recipe: Recipe;
  readonly attention: Point | null;
  readonly made: MadeStages;
  /**
   * Set once the asset was deleted: these keys and everything under the asset's prefix are to be taken away. Null
   * otherwise.
   */
  readonly remove: readonly string[] | null;
}

/** POST /work/assets/:id/progress → 204 */
export const progressSchema = z.strictObject({
  fence,
  stage: z.enum(mediaStages),
  percent: z.int().min(0).max(100),
  secondsLeft: z.int().nonnegative().max(1_000_000).nullable(),
});

/** POST /work/assets/:id/stage → 204: a stage is finished and its files are stored. `identify` brings the facts. */
export const stageSchema = z.strictObject({
  fence,
  stage: z.enum(mediaStages),
  made: madeSchema,
  facts: mediaFactsSchema.optional(),
  found: foundSchema.optional(),
});

/** POST /work/assets/:id/finish → {@link AssetFinished} */
export const finishAssetSchema = z.discriminatedUnion('outcome', [
  /** Everything of the lane is made. `wanted` lists the stages of the recipe; others' files are forgotten. */
  z.strictObject({ outcome: z.literal('done'), fence, wanted: z.array(z.enum(mediaStages)).max(20) }),
  /** The file itself is at fault; trying again would not help unless something outside it changed. */
  z.strictObject({ outcome: z.literal('failed'), fence, error: errorId }),
]);

export interface AssetFinished {
  readonly state: AssetState;
  /** The other lane is at work on this asset and may have stored what it has not told of: nothing is deleted now. */
  readonly busy: boolean;
  /** Every key under the asset's prefix that the asset or an edition still names; the worker deletes the others. */
  readonly keep: readonly string[];
}

/** POST /work/deliveries/:id/take → {@link DeliveryWork} */
export interface DeliveryWork {
  readonly id: string;
  readonly channel: ChannelName;
  readonly operation: Operation;
  readonly state: DeliveryState;
  /** Null when there is nothing to do: the delivery is closed. */
  readonly fence: number | null;
  readonly edition: EditionSnapshot;
  readonly editionHash: string;
  /** Pages that show the story and must be made anew, of what any of its editions stood under. */
  readonly affected: {
    /** Every address the story has had (slugs), the latest included. */
    readonly addresses: readonly string[];
    readonly kinds: readonly StoryKind[];
    readonly clusters: readonly string[];
    readonly topics: readonly string[];
    readonly units: readonly string[];
    readonly plans: readonly string[];
  };
  /**
   * Public keys of this story's editions that no live edition shows once the delivery is done: a correction may drop
   * a picture, a withdrawal drops all that no other story shows. The channel takes them away.
   */
  readonly retiredPublicKeys: readonly string[];
  /** Assets of the edition that may not be shown on this channel any more, since a consent was withdrawn or ended. */
  readonly withheldAssetIds: readonly string[];
  /** What was last proved of the story on this channel by a publication; null: nothing yet. */
  readonly before: Receipt | null;
  /** ISO instant at which this was decided. */
  readonly decidedAt: string;
  /**
   * ISO instant before the first try to put the story on this channel, by the newsroom or by hand, this one
   * included; null: there was none.
   */
  readonly triedSince: string | null;
  /** What tries have noted of the story on this channel, see {@link noteDeliverySchema}. */
  readonly notes: DeliveryNotes;
  /** For the archive; null for the other channels. */
  readonly archive: ArchiveWork | null;
}

/** What a channel has to know again should this try end without a word: ids at the far end. Small. */
export type DeliveryNotes = Readonly<Record<string, unknown>>;

/**
 * POST /work/deliveries/:id/note → 204. Keeps what a try has made at the far end, before it goes on; a null takes a note
 * away.
 */
export const noteDeliverySchema = z.strictObject({
  fence,
  notes: z.record(z.string().max(40), z.unknown()).refine((notes) => JSON.stringify(notes).length <= 8_000),
});

/** POST /work/channels/fanpage/probed → 204: what Facebook says of the connection. */
export const probedSchema = z.strictObject({
  /** Of the connection that was probed: another may have taken its place. */
  pageId: z.string(),
  pageName: z.string().max(200).nullable(),
  endsAt: z.iso.datetime().nullable(),
  error: errorId.nullable(),
  cause: z.string().max(2_000),
});

/** POST /work/channels/webhook/probed → 204: how a ping was answered. */
export const pingedSchema = z.strictObject({
  /** The address that was asked: another may have taken its place. */
  address: z.string(),
  error: errorId.nullable(),
  cause: z.string().max(2_000),
});

/** POST /work/consents/review → 200 this: what consents no longer cover is taken off the channels, once. */
export interface ConsentsReviewed {
  /** How many live stories changed on a channel. */
  readonly stories: number;
}

/** POST /work/stories/publish-due: what became of the stories whose hour has come. */
export interface DuePublished {
  readonly published: number;
  /** May not go out any more: the officer was told why. */
  readonly givenBack: number;
  /** Not ready at this second: tried again within a minute. */
  readonly waiting: number;
  /** In the way of a fault: tried again by the queue. */
  readonly failed: number;
  /** The call ended before everything due was looked at. */
  readonly more: boolean;
  /** Milliseconds until the next hour set, by the database's clock; null when none is set. */
  readonly nextInMs: number | null;
}

/** POST /work/mails/:id/take → this */
export interface MailWork {
  readonly id: string;
  readonly state: MailState;
  /** Null when there is nothing to do: the mail has been sent, or was given up. */
  readonly fence: number | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** When it was written (ISO instant); the same at every try, so that every try makes the same message. */
  readonly createdAt: string;
}

/** POST /work/mails/:id/finish → 204 */
export const finishMailSchema = z.discriminatedUnion('outcome', [
  /** The server or the folder has taken it; `answer` is what the server said. */
  z.strictObject({ outcome: z.literal('sent'), fence, answer: z.string().max(500) }),
  /** This try failed; `final` when nobody will try again. */
  z.strictObject({
    outcome: z.literal('failed'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
    final: z.boolean(),
  }),
]);

/** POST /work/pushes/:id/take → this */
export interface PushWork {
  readonly id: string;
  readonly state: PushState;
  /** Null when there is nothing to do: it was sent, read in the app before, or the device is gone. */
  readonly fence: number | null;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly words: PushWords;
  readonly urgent: boolean;
}

/** POST /work/pushes/:id/finish → 204. `gone`: the push service knows the device no more, and it is forgotten. */
export const finishPushSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.enum(['sent', 'gone']), fence }),
  z.strictObject({
    outcome: z.literal('failed'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
    final: z.boolean(),
  }),
]);

/** POST /work/notices/review → 200 this */
export interface NoticesReviewed {
  /** Digests written into the outbox. */
  readonly digests: number;
  /** Mails and pushes whose tries had ended without a word. */
  readonly unsettled: number;
}

/** POST /work/deliveries/:id/finish */
export const finishDeliverySchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('delivered'),
    fence,
    receipt: z.strictObject({
      address: z.url(),
      editionHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      readAt: z.iso.datetime(),
      evidence: z.record(z.string(), z.unknown()),
    }),
  }),
  /** Nothing the newsroom can do helps: a person does it outside, with the cause before them. */
  z.strictObject({
    outcome: z.literal('handed_over'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
  }),
  /** The channel takes nothing before a time: tried again then. */
  z.strictObject({
    outcome: z.literal('waits'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
    waitMs: z.int().min(0).max(86_400_000),
  }),
  /** This attempt failed; `final` when the queue will not try again. */
  z.strictObject({
    outcome: z.literal('failed'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
    final: z.boolean(),
  }),
]);
