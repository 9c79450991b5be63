import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import {
  HEAD_BYTES,
  identify,
  kindOfFormat,
  MAX_BYTES,
  MAX_UPLOAD_BYTES,
  type AssetWork,
  type ErrorId,
  type SourceFormat,
} from '@toasoan/domain';
import { BlobError, type BlobStore } from '@toasoan/platform';
import type { JobFolder } from './job-folders.ts';

/** The original in the job folder; or why it is refused before any decoder sees it. */
export type Original =
  | {
      readonly ok: true;
      readonly file: string;
      /** By its first bytes. */
      readonly format: SourceFormat;
      readonly bytes: number;
      readonly sha256: string;
    }
  | { readonly ok: false; readonly error: ErrorId; readonly reason: string };

/** Brings the original from the store. Judged by its first bytes and its size before the rest is read. */
export async function fetchOriginal(
  work: Pick<AssetWork, 'facts' | 'uploadKey'>,
  folder: JobFolder,
  blobs: BlobStore,
): Promise<Original> {
  const key = work.facts?.originalKey ?? work.uploadKey;
  try {
    const { size } = await blobs.stat(key);
    if (size === 0) return refuse('asset.broken', 'no bytes at all');
    if (size > MAX_UPLOAD_BYTES) return refuse('asset.too_large', `${size} bytes`);
    const head = await buffer(await blobs.get(key, { start: 0, end: Math.min(size, HEAD_BYTES) - 1 }));
    const format = work.facts?.format ?? identify(head);
    if (format === null) return refuse('asset.type', 'nothing we take');
    if (size > MAX_BYTES[kindOfFormat(format)])
      return refuse('asset.too_large', `${size} bytes of ${format}`);
    const file = path.join(folder.inputs, 'original');
    const sha256 = await fetchFile(key, file, blobs);
    if (work.facts && work.facts.sha256 !== sha256)
      throw new Error(`the original ${key} has changed in the store`);
    return { ok: true, file, format, bytes: size, sha256 };
  } catch (error) {
    if (error instanceof BlobError && error.kind === 'not-found') return refuse('asset.upload_missing', key);
    throw error;
  }
}

/** Brings a blob from the store to a file that nobody may change. Gives the hash of its bytes. */
export async function fetchFile(key: string, file: string, blobs: BlobStore): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(await blobs.get(key), hashing, createWriteStream(file, { flags: 'wx' }));
  await chmod(file, 0o444);
  return hash.digest('hex');
}

const refuse = (error: ErrorId, reason: string) => ({ ok: false, error, reason }) as const;
