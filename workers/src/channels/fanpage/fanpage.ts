import { NewsroomError, type FanpageAccess } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { z } from 'zod';
import type { Channel, DeliveryTask, ReadBack, Remember } from '../channel.ts';
import { findPost, knownIds, postsLeadingTo } from './find.ts';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graph-client.ts';
import { makePost } from './make-post.ts';
import { notesOf } from './notes.ts';
import { mayBeStale, removePhotos, sendPhotos } from './send-photos.ts';
import { finishVideo, sendVideo, type Video } from './send-video.ts';
import { differences, type Standing } from './standing.ts';
import { readVideo } from './video-state.ts';
import { linkOf } from '../link-of.ts';
import { wantedOf, type Wanted } from './wanted.ts';

export interface FanpageDeps extends Pick<GraphClientOptions, 'url' | 'timeout' | 'uploadTimeout'> {
  readonly blobs: BlobStore;
  /** The website's public address: posts lead there. */
  readonly publicUrl: string;
  /** What opens the page; null when the newsroom is not connected to one. */
  readonly access: () => Promise<FanpageAccess | null>;
  /** Milliseconds after a call whose answer was lost, before which the page may not show what came of it. */
  readonly settleMs?: number | undefined;
}

/** A film is looked at again after this long. */
const PROCESSING_MS = 60_000;
const SETTLE_MS = 30_000;

/**
 * The department's page on Facebook. A post is made at most once: before any further try the page is read, by the id that
 * was noted or by the story's address in the text, and a call whose answer was lost is given time to show. A correction
 * changes the words of the post; where other pictures have to stand, it is deleted and made anew.
 */
export function createFanpage(deps: FanpageDeps): Channel {
  const { blobs, publicUrl, access, settleMs = SETTLE_MS } = deps;

  const open = async (): Promise<GraphClient> => {
    const given = await access();
    if (!given) throw new NewsroomError('fanpage.no_token');
    return createGraphClient({ ...deps, ...given });
  };

  /** Waits out what an earlier call may still bring. */
  const waitForAnswer = (instant: string | null | undefined): void => {
    const waitMs = instant ? Date.parse(instant) + settleMs - Date.now() : 0;
    if (waitMs > 0) throw new NewsroomError('fanpage.settling', { waitMs: Math.min(waitMs, settleMs) });
  };

  /** The film that an earlier try has sent, as it stands; null when it has to be sent (again). */
  const earlierVideo = async (
    graph: GraphClient,
    task: DeliveryTask,
    wanted: Wanted,
    signal: AbortSignal,
  ) => {
    const note = notesOf(task.notes).video;
    if (!note?.finishedAt || note.media !== wanted.media) return null;
    const video = await readVideo(graph, note.id, signal);
    if (!video) waitForAnswer(note.finishedAt);
    if (!video) return null;
    if (video.state === 'failed') throw new NewsroomError('fanpage.media_refused', { video: note.id });
    return { note, ...video };
  };

  const find = async (graph: GraphClient, task: DeliveryTask, wanted: Wanted, signal: AbortSignal) => {
    const post = await findPost(graph, task, { link: wanted.link, text: wanted.post.text }, signal);
    if (post || wanted.post.attachment.kind !== 'video') return post;
    const video = await earlierVideo(graph, task, wanted, signal);
    if (video?.state === 'processing')
      throw new NewsroomError('fanpage.processing', { video: video.note.id, waitMs: PROCESSING_MS });
    return video?.state === 'ready' ? video.standing : null;
  };

  const makeVideo = async (
    { graph, task, wanted }: Making,
    video: Video,
    signal: AbortSignal,
    remember: Remember,
  ): Promise<void> => {
    const { media } = wanted;
    const earlier = await earlierVideo(graph, task, wanted, signal);
    const note = earlier?.note ?? (await sendVideo({ graph, blobs, task }, video, media, signal, remember));
    await finishVideo(graph, note, wanted, signal, remember);
    await remember({ postId: note.id, media });
  };

  const makeAlbum = async (
    { graph, task, wanted }: Making,
    signal: AbortSignal,
    remember: Remember,
  ): Promise<void> => {
    const { attachment } = wanted.post;
    if (attachment.kind !== 'photos') return;
    const sending = { graph, blobs, task, notes: notesOf(task.notes) };
    const { ids, reused, left } = await sendPhotos(sending, attachment.photos, signal, remember);
    try {
      await makePost(graph, { wanted, photoIds: ids }, signal, remember);
    } catch (error) {
      if (!reused || !mayBeStale(error)) throw error;
      await remember({ photos: null, photosAt: null });
      throw new NewsroomError(
        'fanpage.temporary',
        { reason: 'pictures of an earlier try' },
        { cause: error },
      );
    }
    await removePhotos(graph, left, signal);
    await remember({ photos: null, photosAt: null });
  };

  const make = (making: Making, signal: AbortSignal, remember: Remember): Promise<void> => {
    const { attachment } = making.wanted.post;
    switch (attachment.kind) {
      case 'link':
        return makePost(making.graph, { wanted: making.wanted, photoIds: [] }, signal, remember);
      case 'photos':
        return makeAlbum(making, signal, remember);
      case 'video':
        return makeVideo(making, attachment, signal, remember);
    }
  };

  return {
    name: 'fanpage',
    capabilities: { repeatable: false },

    async publish(task, signal, remember) {
      const graph = await open();
      const wanted = wantedOf(task, publicUrl);
      const standing = await find(graph, task, wanted, signal);
      if (standing) {
        const differing = differences(wanted, standing, task, notesOf(task.notes));
        if (differing.length === 0) return;
        if (differing.every((what) => what === 'text'))
          return changeWords(graph, standing, wanted.post.text, signal);
        await graph.remove(`/${standing.id}`, signal);
      } else {
        if (typeof task.before?.evidence['byHand'] === 'string')
          throw new NewsroomError('fanpage.post_unknown', { address: task.before.address });
        waitForAnswer(notesOf(task.notes).posting);
      }
      try {
        await make({ graph, task, wanted }, signal, remember);
      } catch (error) {
        // Refused as the same as one before: it may be the very post, which reading back will prove.
        const same = error instanceof NewsroomError && error.id === 'fanpage.duplicate';
        if (!same || !(await find(graph, task, wanted, signal))) throw error;
      }
    },

    async withdraw(task, signal, remember) {
      if (neverSent(task)) return;
      const graph = await open();
      const notes = notesOf(task.notes);
      const found = await postsLeadingTo(graph, task, linkOf(task, publicUrl), signal);
      if (found.length === 0) waitForAnswer(notes.posting);
      const ids = new Set([
        ...knownIds(graph, task),
        ...found.map(({ id }) => id),
        ...(notes.video ? [notes.video.id] : []),
      ]);
      for (const id of ids) await graph.remove(`/${id}`, signal);
      await removePhotos(graph, Object.values(notes.photos ?? {}), signal);
      await remember({ postId: null, media: null, posting: null, photos: null, photosAt: null, video: null });
    },

    async readBack(task, signal) {
      if (task.operation === 'withdraw' && neverSent(task)) return gone(task, publicUrl, []);
      const graph = await open();
      if (task.operation === 'withdraw') return readWithdrawn(graph, task, publicUrl, signal);
      const wanted = wantedOf(task, publicUrl);
      const standing = await find(graph, task, wanted, signal);
      if (!standing) return { settled: false, found: { posts: 0 } };
      const differing = differences(wanted, standing, task, notesOf(task.notes));
      if (differing.length > 0) return { settled: false, found: { postId: standing.id, differing } };
      const { id: postId, address, carries } = standing;
      return {
        settled: true,
        receipt: {
          address,
          editionHash: task.editionHash,
          readAt: new Date().toISOString(),
          evidence: { postId, media: wanted.media, carries: carries.kind, count: carries.count },
        },
      };
    },
  };
}

const successSchema = z.object({ success: z.literal(true) });

interface Making {
  readonly graph: GraphClient;
  readonly task: DeliveryTask;
  readonly wanted: Wanted;
}

/** Nothing of the story can be on the page. */
const neverSent = ({ before, triedSince, notes }: DeliveryTask): boolean =>
  before === null && triedSince === null && Object.keys(notes).length === 0;

/** A post's words can be changed, its pictures cannot (docs/graph-api/reference/page-post, "Updating"). */
async function changeWords(
  graph: GraphClient,
  { id }: Standing,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const field = id.includes('_') ? 'message' : 'description';
  await graph.post(successSchema, `/${id}`, { [field]: text }, signal);
}

async function readWithdrawn(
  graph: GraphClient,
  task: DeliveryTask,
  publicUrl: string,
  signal: AbortSignal,
): Promise<ReadBack> {
  const standing = await findPost(graph, task, { link: linkOf(task, publicUrl), text: null }, signal);
  if (standing) return { settled: false, found: { postId: standing.id } };
  return gone(task, publicUrl, knownIds(graph, task));
}

const gone = (task: DeliveryTask, publicUrl: string, deleted: readonly string[]): ReadBack => ({
  settled: true,
  receipt: {
    address: task.before?.address ?? linkOf(task, publicUrl),
    editionHash: null,
    readAt: new Date().toISOString(),
    evidence: { deleted },
  },
});
