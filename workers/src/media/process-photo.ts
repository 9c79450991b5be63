import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import {
  MAX_PHOTO_BYTES,
  type ErrorId,
  type PhotoResult,
  type Rendition,
  type RenditionPlan,
} from '@toasoan/domain';
import { BlobError, type BlobStore } from '@toasoan/platform';
import { inParallel } from '../in-parallel.ts';
import { identify } from './identify.ts';
import { planPhoto } from './photo-plan.ts';
import { decodeMaster, encodePlaceholder, encodeRendition, readUprightSize, type Master } from './photo.ts';

/** Either the finished photo, or the fault of the file itself, for which trying again would not help. */
export type PhotoOutcome =
  | { readonly ok: true; readonly result: PhotoResult }
  | { readonly ok: false; readonly error: ErrorId; readonly reason?: string };

export interface PhotoJob {
  readonly assetId: string;
  readonly uploadKey: string;
}

/** Files of one photo encoded at once. Other photos run beside it, and each encoder takes some 100 MB. */
const LANES = 2;

/**
 * Makes everything of an uploaded photo and keeps the original under its hash. The upload stays, so doing it again
 * gives the same files. Rejects only for faults outside the file: the store, memory.
 */
export async function processPhoto(job: PhotoJob, blobs: BlobStore): Promise<PhotoOutcome> {
  const upload = await readUpload(blobs, job.uploadKey);
  if (!upload.ok) return upload;
  const { bytes } = upload;
  if (bytes.length === 0) return refuse('asset.broken', 'empty');
  const format = identify(bytes);
  if (format === null) return refuse('asset.type');

  const decoded = await decode(bytes);
  if (!decoded.ok) return decoded;
  const { size, plan, master } = decoded;
  const renditions = await inParallel(LANES, plan.renditions, (rendition) =>
    makeRendition(job.assetId, master, rendition, blobs),
  );
  const placeholder = await encodePlaceholder(master, plan.placeholder);

  const sha256 = sha256Of(bytes);
  const originalKey = `originals/${sha256.slice(0, 2)}/${sha256}`;
  await blobs.copy(job.uploadKey, originalKey);
  const { width, height } = size;
  return {
    ok: true,
    result: { sha256, originalKey, format, bytes: bytes.length, width, height, placeholder, renditions },
  };
}

async function readUpload(blobs: BlobStore, key: string) {
  try {
    const { size } = await blobs.stat(key);
    if (size > MAX_PHOTO_BYTES) return refuse('asset.too_large');
    return { ok: true, bytes: await buffer(await blobs.get(key)) } as const;
  } catch (error) {
    if (error instanceof BlobError && error.kind === 'not-found') return refuse('asset.upload_missing');
    throw error;
  }
}

/** Whatever libvips cannot read of a file with the right signature is the file's fault. */
async function decode(bytes: Buffer) {
  try {
    const size = await readUprightSize(bytes);
    const plan = planPhoto(size);
    if (!plan.ok) return plan;
    return { ok: true, size, plan, master: await decodeMaster(bytes, plan.master) } as const;
  } catch (error) {
    return refuse('asset.broken', error instanceof Error ? error.message : String(error));
  }
}

async function makeRendition(
  assetId: string,
  master: Master,
  plan: RenditionPlan,
  blobs: BlobStore,
): Promise<Rendition> {
  const bytes = await encodeRendition(master, plan);
  const sha256 = sha256Of(bytes);
  const key = `renditions/${assetId}/${sha256}.${plan.format === 'jpeg' ? 'jpg' : plan.format}`;
  await blobs.put(key, bytes);
  const { name, format, width, height } = plan;
  return { name, format, width, height, bytes: bytes.length, sha256, key };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const refuse = (error: ErrorId, reason?: string) =>
  ({ ok: false, error, ...(reason ? { reason } : {}) }) as const;
