import { leadsTo, NewsroomError, saysTheSame } from '@toasoan/domain';
import { z } from 'zod';
import type { DeliveryTask } from '../channel.ts';
import { isGone, type GraphClient } from './graph-client.ts';
import { notesOf } from './notes.ts';
import { POST_FIELDS, postSchema, standingOf, type Standing } from './standing.ts';
import { readVideo } from './video-state.ts';

/** Pages of the list of posts that are looked through, of a hundred posts each. */
const MOST_PAGES = 50;
/** Before the first try: clocks may differ. */
const EARLIER_MS = 10 * 60_000;

const listSchema = z.object({
  data: z.array(postSchema),
  paging: z
    .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
    .optional(),
});

/** What is looked for. */
export interface Sought {
  readonly link: string;
  /** Of several posts the one with this text is meant. */
  readonly text: string | null;
}

/**
 * The post of a task's story: by the id that was noted or proved, else the one that leads to the story, looked for back
 * to before the first try. Null when there is none.
 * @throws {NewsroomError} fanpage.post_unknown when the page has too many posts to look through
 */
export async function findPost(
  graph: GraphClient,
  task: DeliveryTask,
  sought: Sought,
  signal: AbortSignal,
): Promise<Standing | null> {
  for (const id of knownIds(graph, task)) {
    const standing = await readStanding(graph, id, signal);
    if (standing) return standing;
  }
  const found = await postsLeadingTo(graph, task, sought.link, signal);
  const { text } = sought;
  return found.find((post) => text !== null && saysTheSame(post.text, text)) ?? found[0] ?? null;
}

/** Every post of the page since before the first try that leads to the story, the oldest first. */
export async function postsLeadingTo(
  graph: GraphClient,
  { triedSince, decidedAt }: DeliveryTask,
  link: string,
  signal: AbortSignal,
): Promise<Standing[]> {
  const since = Math.floor((Date.parse(triedSince ?? decidedAt) - EARLIER_MS) / 1_000);
  const found: Standing[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { data, paging } = await graph.get(
      listSchema,
      `/${graph.pageId}/published_posts`,
      { fields: POST_FIELDS, since: String(since), limit: '100', ...(after ? { after } : {}) },
      signal,
    );
    found.push(...data.filter(({ message }) => leadsTo(message, link)).map(standingOf));
    after = paging?.next ? paging.cursors?.after : undefined;
    if (!after) return found.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }
  throw new NewsroomError('fanpage.post_unknown', { reason: 'too many posts since', since });
}

/** Ids under which the post may stand: noted, proved, or in the address a person gave. */
export function knownIds({ pageId }: GraphClient, { before, notes: given }: DeliveryTask): string[] {
  const notes = notesOf(given);
  const proved = before?.evidence['postId'];
  const byHand =
    typeof proved === 'string'
      ? null
      : /\/(?:posts|videos|reel)\/(\d+)\/?(?:[?#]|$)/.exec(before?.address ?? '');
  const [whole = '', number = ''] = byHand ?? [];
  return [
    ...new Set(
      [
        notes.postId,
        proved,
        number === '' ? null : whole.startsWith('/posts') ? `${pageId}_${number}` : number,
      ].filter((id) => typeof id === 'string'),
    ),
  ];
}

/** A post or video by its id; null when there is none (any more). Ids of posts begin with the page's. */
async function readStanding(graph: GraphClient, id: string, signal: AbortSignal): Promise<Standing | null> {
  if (!id.includes('_')) {
    const video = await readVideo(graph, id, signal);
    return video?.state === 'ready' || video?.state === 'processing' ? video.standing : null;
  }
  try {
    return standingOf(await graph.get(postSchema, `/${id}`, { fields: POST_FIELDS }, signal));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
