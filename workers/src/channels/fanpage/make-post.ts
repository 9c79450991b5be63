import { NewsroomError, type ErrorId } from '@toasoan/domain';
import { z } from 'zod';
import type { Remember } from '../channel.ts';
import type { GraphClient } from './graph-client.ts';
import type { Wanted } from './wanted.ts';

const madeSchema = z.object({ id: z.string() });

/** Faults after which nobody knows whether the call was carried out: the API says so of codes 1 and 2, too. */
const UNKNOWN: ReadonlySet<ErrorId> = new Set(['delivery.unreachable', 'fanpage.temporary']);

export interface PostParts {
  readonly wanted: Wanted;
  /** Ids of pictures that were sent before, in their order. */
  readonly photoIds: readonly string[];
}

/**
 * Makes one post. That it is about to be made is noted first, and taken back when the API has surely refused, so that a
 * later try knows whether it has to wait for an answer that was lost.
 */
export async function makePost(
  graph: GraphClient,
  { wanted, photoIds }: PostParts,
  signal: AbortSignal,
  remember: Remember,
): Promise<void> {
  const { post, media } = wanted;
  const carried =
    photoIds.length === 0
      ? { link: post.link }
      : Object.fromEntries(
          photoIds.map((id, at) => [`attached_media[${at}]`, JSON.stringify({ media_fbid: id })]),
        );
  const id = await announced(remember, async () => {
    const made = await graph.post(
      madeSchema,
      `/${graph.pageId}/feed`,
      { message: post.text, ...carried },
      signal,
    );
    return made.id;
  });
  await remember({ postId: id, media, posting: null });
}

/** Notes that a call is about to be made whose outcome a lost answer would hide. */
async function announced<T>(remember: Remember, call: () => Promise<T>): Promise<T> {
  await remember({ posting: new Date().toISOString() });
  try {
    return await call();
  } catch (error) {
    if (error instanceof NewsroomError && !UNKNOWN.has(error.id)) await remember({ posting: null });
    throw error;
  }
}
