import { z } from 'zod';
import type { Operation } from '../../delivery/delivery.ts';
import { publicKey } from '../../media/asset.ts';
import type { EditionMedia, EditionSnapshot } from '../../story/edition.ts';
import { placedMediaOf, plainText } from '../../story/rich-node.ts';
import { storyPath } from '../../website/addresses.ts';

/** Of the form below: raised when a field changes its meaning or goes, not when one is added. */
export const WEBHOOK_VERSION = 1;

const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileSchema = z.object({
  /** What it is among the files of its asset, such as `w960` or `download`. */
  name: z.string(),
  format: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  bytes: z.number(),
  sha256,
  address: z.url(),
});

const mediaSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** Of its first place in the story; empty where it has none. */
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  durationMs: z.number().nullable(),
  files: z.array(fileSchema),
});

const named = z.object({ slug: z.string(), name: z.string() });

/** A story as another portal needs it to show it. */
export const webhookStorySchema = z.object({
  id: z.string(),
  /** Its page on the website. */
  address: z.url(),
  edition: z.number().int(),
  editionHash: sha256,
  kind: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  unit: named,
  topics: z.array(named),
  /** A line for each block of the body. */
  text: z.string(),
  /** The body as TipTap JSON; its media name `media` by id. */
  body: z.unknown(),
  cover: z.string().nullable(),
  media: z.array(mediaSchema),
  firstPublishedAt: instant,
  publishedAt: instant,
  /** What readers are told of a correction; null: it is none. */
  correctionNote: z.string().nullable(),
});
export type WebhookStory = z.infer<typeof webhookStorySchema>;

const head = { version: z.literal(WEBHOOK_VERSION), timestamp: instant };

/** The body of every request to the other portal. `timestamp` is when it was decided: the same at every try. */
export const webhookEventSchema = z.discriminatedUnion('type', [
  z.object({ ...head, type: z.enum(['story.published', 'story.corrected']), data: webhookStorySchema }),
  z.object({
    ...head,
    type: z.literal('story.withdrawn'),
    data: webhookStorySchema.pick({ id: true, address: true, edition: true, editionHash: true }),
  }),
  z.object({ ...head, type: z.literal('ping'), data: z.object({}) }),
]);
export type WebhookEvent = z.infer<typeof webhookEventSchema>;

/** What the other portal may say of what it took: where it stands there. Anything else counts as nothing said. */
export const webhookAnswerSchema = z.object({ address: z.url().max(2_000) });

export interface WebhookFacts {
  readonly operation: Operation;
  /** Without what the website may not show. */
  readonly edition: EditionSnapshot;
  readonly editionHash: string;
  /** ISO instant. */
  readonly decidedAt: string;
  /** The website's public address, without a slash at its end. */
  readonly publicUrl: string;
}

/** The event of a delivery. The story's id tells the receiver what it replaces. */
export function webhookEvent(facts: WebhookFacts): WebhookEvent {
  const { operation, edition, editionHash, decidedAt, publicUrl } = facts;
  const event = { version: WEBHOOK_VERSION, timestamp: decidedAt } as const;
  const story = {
    ...{ id: edition.storyId, address: publicUrl + storyPath(edition.slug) },
    ...{ edition: edition.number, editionHash },
  };
  if (operation === 'withdraw') return { ...event, type: 'story.withdrawn', data: story };
  return {
    ...event,
    type: edition.correctionNote === null ? 'story.published' : 'story.corrected',
    data: {
      ...story,
      kind: edition.kind,
      headline: edition.headline,
      standfirst: edition.standfirst,
      byline: edition.byline,
      unit: { slug: edition.unit.slug, name: edition.unit.name },
      topics: edition.topics.map(({ slug, title }) => ({ slug, name: title })),
      text: plainText(edition.body),
      body: edition.body,
      cover: edition.media.some(({ assetId }) => assetId === edition.coverAssetId)
        ? edition.coverAssetId
        : null,
      media: edition.media.map((media) => mediaOf(media, edition, publicUrl)),
      firstPublishedAt: edition.firstPublishedAt,
      publishedAt: edition.publishedAt,
      correctionNote: edition.correctionNote,
    },
  };
}

type Media = WebhookStory['media'][number];

function mediaOf(media: EditionMedia, { body }: EditionSnapshot, publicUrl: string): Media {
  const placed = placedMediaOf(body).find(({ assetId }) => assetId === media.assetId);
  return {
    id: media.assetId,
    kind: media.kind ?? 'picture',
    alt: placed?.alt ?? '',
    caption: placed?.caption ?? '',
    credit: placed?.credit ?? '',
    durationMs: media.durationMs ?? null,
    files: [...media.renditions, ...(media.files ?? [])].map((file) => ({
      ...{ name: file.name, format: file.format, width: file.width, height: file.height },
      ...{ bytes: file.bytes, sha256: file.sha256 },
      address: `${publicUrl}/media/${publicKey(file).split('/').at(-1)}`,
    })),
  };
}
