import { buffer } from 'node:stream/consumers';
import { IMAGE_FORMATS, NewsroomError, type FanpagePhoto, type ImageFormat } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { z } from 'zod';
import type { DeliveryTask, Remember } from '../channel.ts';
import { orMissing } from '../website-files.ts';
import type { GraphClient } from './graph-client.ts';
import type { FanpageNotes } from './notes.ts';
import { keyOf } from './wanted.ts';

const sentSchema = z.object({ id: z.string() });

/** Facebook forgets a picture that stands in no post after a day (docs/graph-api/photo-uploads). */
const KEPT_MS = 20 * 60 * 60 * 1_000;

export interface SentPhotos {
  /** Ids at Facebook, in the order of the album. */
  readonly ids: readonly string[];
  /** Some were sent by an earlier try. */
  readonly reused: boolean;
  /** Sent by an earlier try, and not wanted any more. */
  readonly left: readonly string[];
}

/** What sending needs to know. */
export interface PhotoSending {
  readonly graph: GraphClient;
  readonly blobs: BlobStore;
  readonly task: DeliveryTask;
  readonly notes: FanpageNotes;
}

/** Sends the pictures of an album, unpublished, but for those that an earlier try has sent already. */
export async function sendPhotos(
  { graph, blobs, task, notes }: PhotoSending,
  photos: readonly FanpagePhoto[],
  signal: AbortSignal,
  remember: Remember,
): Promise<SentPhotos> {
  const fresh = Date.parse(notes.photosAt ?? '') > Date.now() - KEPT_MS;
  const before = fresh ? (notes.photos ?? {}) : {};
  let sent: Readonly<Record<string, string>> = { ...before };
  const photosAt = fresh ? notes.photosAt : new Date().toISOString();
  for (const photo of photos) {
    const { sha256, format } = photo.file;
    if (sent[sha256]) continue;
    const bytes = await buffer(await orMissing(sha256, blobs.get(keyOf(task, photo.file))));
    const type = IMAGE_FORMATS[format as ImageFormat];
    const { id } = await graph.post(
      sentSchema,
      `/${graph.pageId}/photos`,
      {
        published: 'false',
        caption: photo.caption,
        alt_text_custom: photo.alt,
        source: new Blob([new Uint8Array(bytes)], { type }),
      },
      signal,
    );
    sent = { ...sent, [sha256]: id };
    await remember({ photos: sent, photosAt });
  }
  const wanted = new Set(photos.map(({ file }) => file.sha256));
  return {
    ids: photos.map(({ file }) => sent[file.sha256] ?? ''),
    reused: photos.some(({ file }) => before[file.sha256] !== undefined),
    left: Object.entries(sent).flatMap(([hash, id]) => (wanted.has(hash) ? [] : [id])),
  };
}

/** Takes away pictures that stand in no post. */
export async function removePhotos(
  graph: GraphClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const id of ids) await graph.remove(`/${id}`, signal);
}

/** A refusal of an album whose pictures an earlier try had sent: they may be gone, and are sent anew next time. */
export const mayBeStale = (error: unknown): boolean =>
  error instanceof NewsroomError &&
  ['fanpage.refused', 'fanpage.page_missing', 'fanpage.media_refused'].includes(error.id);
