import { buffer } from 'node:stream/consumers';
import { NewsroomError, type FanpageAttachment, type SentFile } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { z } from 'zod';
import type { DeliveryTask, Remember } from '../channel.ts';
import { orMissing } from '../website-files.ts';
import type { GraphClient } from './graph-client.ts';
import type { VideoNote } from './notes.ts';
import { readVideo } from './video-state.ts';
import { keyOf, type Wanted } from './wanted.ts';

export type Video = Extract<FanpageAttachment, { readonly kind: 'video' }>;

/** Bytes of one piece. Facebook names the next piece itself; a smaller one is allowed. */
const PIECE = 4 * 1024 * 1024;
/** Cuts of the line in a row after which a try gives up. */
const CUTS = 5;

const startSchema = z.object({
  video_id: z.string(),
  upload_session_id: z.string(),
  start_offset: z.coerce.number(),
});
const pieceSchema = z.object({ start_offset: z.coerce.number() });
const reelSchema = z.object({ video_id: z.string(), upload_url: z.url() });
const doneSchema = z.object({ success: z.literal(true) });

export interface VideoSending {
  readonly graph: GraphClient;
  readonly blobs: BlobStore;
  readonly task: DeliveryTask;
}

/**
 * Sends the bytes of a film resumably; it is seen by nobody before {@link finishVideo}. A cut line goes on where it was
 * cut (docs/video-api/guides/publishing, docs/video-api/guides/reels-publishing).
 */
export async function sendVideo(
  sending: VideoSending,
  { file, reel }: Video,
  media: string,
  signal: AbortSignal,
  remember: Remember,
): Promise<VideoNote> {
  const { graph } = sending;
  if (reel) {
    const started = await graph.post(
      reelSchema,
      `/${graph.pageId}/video_reels`,
      { upload_phase: 'start' },
      signal,
    );
    const note = { id: started.video_id, session: '', reel, media, finishedAt: null };
    await remember({ video: note });
    await sendWhole(sending, file, started, signal);
    return note;
  }
  const started = await graph.post(
    startSchema,
    `/${graph.pageId}/videos`,
    { upload_phase: 'start', file_size: String(file.bytes) },
    signal,
  );
  const note = { id: started.video_id, session: started.upload_session_id, reel, media, finishedAt: null };
  await remember({ video: note });
  await sendPieces(sending, file, started, signal);
  return note;
}

/** Asks for a film to be published whose bytes are there. Asked twice of the same film, it is published once. */
export async function finishVideo(
  graph: GraphClient,
  note: VideoNote,
  { post, title }: Wanted,
  signal: AbortSignal,
  remember: Remember,
): Promise<void> {
  await remember({ video: { ...note, finishedAt: new Date().toISOString() } });
  const fields = note.reel
    ? { video_id: note.id, video_state: 'PUBLISHED' }
    : { upload_session_id: note.session };
  await graph.post(
    doneSchema,
    `/${graph.pageId}/${note.reel ? 'video_reels' : 'videos'}`,
    { upload_phase: 'finish', ...fields, title: title.slice(0, 250), description: post.text },
    signal,
  );
}

type Started = Readonly<z.infer<typeof startSchema>>;

async function sendPieces(
  { graph, blobs, task }: VideoSending,
  file: SentFile,
  { upload_session_id: session, start_offset: begin }: Started,
  signal: AbortSignal,
): Promise<void> {
  const key = keyOf(task, file);
  let at = begin;
  let cuts = 0;
  while (at < file.bytes) {
    const end = Math.min(at + PIECE, file.bytes) - 1;
    const bytes = await buffer(await orMissing(key, blobs.get(key, { start: at, end })));
    const fields = {
      upload_phase: 'transfer',
      upload_session_id: session,
      start_offset: String(at),
      video_file_chunk: new Blob([new Uint8Array(bytes)]),
    };
    try {
      const next = await graph.post(pieceSchema, `/${graph.pageId}/videos`, fields, signal);
      if (next.start_offset > at) cuts = 0;
      at = next.start_offset;
    } catch (error) {
      const told = goesOnAt(error);
      if (told === undefined || ++cuts > CUTS) throw error;
      // A piece whose answer was lost has arrived: the API says where it is.
      at = told ?? at;
    }
  }
}

/** Where an upload goes on after a fault: at a place that was told, at the same one (null), or not at all (undefined). */
function goesOnAt(error: unknown): number | null | undefined {
  if (!(error instanceof NewsroomError)) return undefined;
  if (error.id !== 'delivery.unreachable' && error.id !== 'fanpage.temporary') return undefined;
  const told = error.details?.['startOffset'];
  return typeof told === 'number' ? told : null;
}

async function sendWhole(
  { graph, blobs, task }: VideoSending,
  file: SentFile,
  { video_id: id, upload_url: address }: z.infer<typeof reelSchema>,
  signal: AbortSignal,
): Promise<void> {
  const key = keyOf(task, file);
  let at = 0;
  for (let cuts = 0; ; cuts++) {
    const bytes = await buffer(await orMissing(key, blobs.get(key, { start: at, end: file.bytes - 1 })));
    const headers = { offset: String(at), file_size: String(file.bytes) };
    try {
      await graph.upload(doneSchema, address, headers, new Blob([new Uint8Array(bytes)]), signal);
      return;
    } catch (error) {
      if (goesOnAt(error) === undefined || cuts >= CUTS) throw error;
      at = (await readVideo(graph, id, signal))?.arrived ?? 0;
      if (at >= file.bytes) return;
    }
  }
}
