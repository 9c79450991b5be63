import { z } from 'zod';
import { cleanLine, cleanText } from '../text/clean.ts';
import { CONTENT_LIMITS } from './content-limits.ts';
import { storyKinds } from './kinds.ts';
import { assetIdsOf, placedMediaOf, type RichNode } from './rich-node.ts';

const line = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().max(max));
const documentId = z.string().regex(/^[a-z0-9]{20,32}$/);

/**
 * What a person writes: the part of a story that is approved and published. The body is checked against the
 * rich-text schema separately (`@toasoan/domain/richtext`, `checkBody`), since that needs the schema.
 */
export const storyContentSchema = z.strictObject({
  kind: z.enum(storyKinds),
  headline: line(CONTENT_LIMITS.headline),
  standfirst: z
    .string()
    .max(CONTENT_LIMITS.standfirst * 4)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(CONTENT_LIMITS.standfirst)),
  byline: line(CONTENT_LIMITS.byline),
  body: z.custom<RichNode>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  /** Document ids of topics; the first is the main topic and decides the route. */
  topicIds: z
    .array(documentId)
    .max(CONTENT_LIMITS.topics)
    .refine((ids) => new Set(ids).size === ids.length),
  /** Document id of the picture or video shown in lists; null: the first of the body. */
  coverAssetId: documentId.nullable(),
});
export type StoryContent = z.infer<typeof storyContentSchema>;

/** A story nobody has written in yet. */
export const emptyContent = (): StoryContent => ({
  kind: 'news',
  headline: '',
  standfirst: '',
  byline: '',
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  topicIds: [],
  coverAssetId: null,
});

/** Document ids of every asset the content uses, cover first, each once. */
export function mediaOf(content: Pick<StoryContent, 'body' | 'coverAssetId'>): string[] {
  const ids = assetIdsOf(content.body);
  return [...new Set(content.coverAssetId ? [content.coverAssetId, ...ids] : ids)];
}

/** Document ids of what in the body can stand for the story in lists: pictures and videos, each once. */
export const coversIn = (body: RichNode): string[] => [
  ...new Set(
    placedMediaOf(body)
      .filter(({ type }) => type === 'figure' || type === 'video')
      .map(({ assetId }) => assetId),
  ),
];

/** What is shown in lists and on shares: the chosen cover, else the first picture or video of the body, else none. */
export const coverOf = (content: Pick<StoryContent, 'body' | 'coverAssetId'>): string | null =>
  content.coverAssetId ?? coversIn(content.body)[0] ?? null;
