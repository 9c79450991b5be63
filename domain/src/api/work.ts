import { z } from 'zod';
import type { ChannelName, DeliveryState, Operation } from '../delivery/delivery.ts';
import { ERRORS, type ErrorId } from '../errors.ts';
import type { AssetState } from '../media/asset.ts';
import { photoResultSchema } from '../media/asset.ts';
import type { EditionSnapshot } from '../story/edition.ts';

/**
 * The worker's doors at the CMS (`/api/work/…`, the worker's API token). Taking work gives a fence number; a result
 * carries it back, and a result with an older fence is refused (`work.stale`), so that a worker that was thought
 * dead cannot write late.
 */
const errorId = z.enum(Object.keys(ERRORS) as [ErrorId, ...ErrorId[]]);
const fence = z.int().positive();

/** POST /work/assets/:id/take → {@link AssetWork} */
export interface AssetWork {
  readonly id: string;
  readonly state: AssetState;
  /** Null when there is nothing to do: the asset is ready or has failed for good. */
  readonly fence: number | null;
  readonly uploadKey: string;
  readonly bytes: number;
}

/** POST /work/assets/:id/finish */
export const finishAssetSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('ready'), fence, result: photoResultSchema }),
  /** The file itself is at fault; trying again would not help. */
  z.strictObject({ outcome: z.literal('failed'), fence, error: errorId }),
]);

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
  /** Topic, unit and plan pages that show the story and must be made anew. */
  readonly affected: {
    readonly topics: readonly string[];
    readonly units: readonly string[];
    readonly plans: readonly string[];
  };
  /**
   * Public keys of this story's editions that no live edition shows once the delivery is done: a correction may drop
   * a picture, a withdrawal drops all that no other story shows. The channel takes them away.
   */
  readonly retiredPublicKeys: readonly string[];
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
  /** This attempt failed; `final` when the queue will not try again. */
  z.strictObject({
    outcome: z.literal('failed'),
    fence,
    error: errorId,
    cause: z.string().max(2_000),
    final: z.boolean(),
  }),
]);
