import { saysTheSame } from '@toasoan/domain';
import { z } from 'zod';
import type { DeliveryTask } from '../channel.ts';
import type { FanpageNotes } from './notes.ts';
import type { Wanted } from './wanted.ts';

/** A post, or a video by itself, as it stands on the page. */
export interface Standing {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
  readonly address: string;
  readonly carries: { readonly kind: 'link' | 'photos' | 'video' | 'nothing'; readonly count: number };
}

const part = z.object({
  media_type: z.string().optional(),
  type: z.string().optional(),
  subattachments: z.object({ data: z.array(z.unknown()) }).optional(),
});

/** A post as the API tells it (docs/graph-api/reference/page-post). */
export const postSchema = z.object({
  id: z.string(),
  message: z.string().default(''),
  created_time: z.string(),
  permalink_url: z.url().optional(),
  attachments: z.object({ data: z.array(part) }).optional(),
});
/** The fields that {@link postSchema} reads; a post lists a dozen pictures at most unless asked for more. */
export const POST_FIELDS =
  'id,message,created_time,permalink_url,attachments{media_type,type,subattachments.limit(30){media_type}}';

export function standingOf(post: z.infer<typeof postSchema>): Standing {
  const [attachment] = post.attachments?.data ?? [];
  return {
    id: post.id,
    text: post.message,
    createdAt: instant(post.created_time),
    address: post.permalink_url ?? `https://www.facebook.com/${post.id}`,
    carries: attachment ? carriesOf(attachment) : { kind: 'nothing', count: 0 },
  };
}

function carriesOf({
  media_type: media = '',
  type = '',
  subattachments,
}: z.infer<typeof part>): Standing['carries'] {
  const count = subattachments?.data.length ?? 1;
  if (/video|reel/.test(`${media} ${type}`)) return { kind: 'video', count };
  if (media === 'photo' || media === 'album') return { kind: 'photos', count };
  return { kind: 'link', count };
}

/** "2026-09-05T01:00:00+0000" → ISO 8601 as everywhere here. */
export const instant = (text: string): string =>
  new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString();

/** Clocks may differ by this much. */
const CLOCKS_MS = 5 * 60_000;

/** In what a post differs from what should stand; empty: in nothing. */
export function differences(
  { post, media }: Wanted,
  standing: Standing,
  task: DeliveryTask,
  notes: FanpageNotes,
): ('text' | 'attachment' | 'media')[] {
  const { attachment, text } = post;
  const { kind, count } = standing.carries;
  const wanted = attachment.kind === 'photos' ? attachment.photos.length : 1;
  // A link whose card Facebook could not make still stands in the text.
  const carriesIt =
    attachment.kind === 'link'
      ? kind === 'link' || kind === 'nothing'
      : kind === attachment.kind && count === wanted;
  return [
    ...(saysTheSame(standing.text, text) ? [] : (['text'] as const)),
    ...(carriesIt ? [] : (['attachment'] as const)),
    ...(attachment.kind === 'link' || media === mediaIn(standing, task, notes, media)
      ? []
      : (['media'] as const)),
  ];
}

/**
 * Which files a post carries, as far as it is known: Facebook shows them made anew, so their bytes say nothing. A post
 * that nobody noted was made in a try that ended without a word; by this delivery when it is not older.
 */
function mediaIn(
  { id, createdAt }: Standing,
  { before, decidedAt }: DeliveryTask,
  notes: FanpageNotes,
  media: string,
) {
  if (notes.postId === id) return notes.media;
  if (before?.evidence['postId'] === id) return before.evidence['media'];
  return Date.parse(createdAt) >= Date.parse(decidedAt) - CLOCKS_MS ? media : null;
}
