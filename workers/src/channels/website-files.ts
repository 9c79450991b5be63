import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { NewsroomError } from '@toasoan/domain';
import { BlobError, type BlobStore, type ByteRange } from '@toasoan/platform';
import type { PortalClient } from '../portal-client.ts';
import { endsOf, type PublicFile } from './website-plan.ts';

interface FileDeps {
  readonly blobs: BlobStore;
  readonly portal: PortalClient;
}

/**
 * Puts a file of an edition where the portal serves it from. Keys are hashes of the content, so a file of the same
 * size is the same file. @throws {NewsroomError} `delivery.file_missing`
 */
export async function layOut(blobs: BlobStore, { key, file }: PublicFile): Promise<void> {
  if ((await sizeOf(blobs, key)) === file.bytes) return;
  await orMissing(file.key, blobs.copy(file.key, key));
}

/**
 * Whether the portal gives the public exactly this file: all its bytes by their hash, or of a large one its size and
 * both its ends as they were made. @throws {NewsroomError} `delivery.file_missing` when there is nothing to compare with
 */
export async function isShown(
  { blobs, portal }: FileDeps,
  { path, file, inParts }: PublicFile,
  signal: AbortSignal,
): Promise<boolean> {
  if (!inParts) {
    const read = await portal.readFile(path, signal);
    return read.status === 200 && read.sha256 === file.sha256;
  }
  for (const range of endsOf(file.bytes)) {
    const read = await portal.readPart(path, range, signal);
    if (read.status !== 206 || read.size !== file.bytes) return false;
    if (read.sha256 !== (await hashOf(blobs, file.key, range))) return false;
  }
  return true;
}

async function hashOf(blobs: BlobStore, key: string, range: ByteRange): Promise<string> {
  const bytes = await buffer(await orMissing(key, blobs.get(key, range)));
  return createHash('sha256').update(bytes).digest('hex');
}

async function sizeOf(blobs: BlobStore, key: string): Promise<number | null> {
  try {
    return (await blobs.stat(key)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export async function orMissing<Value>(key: string, value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new NewsroomError('delivery.file_missing', { key }, { cause: error });
  }
}

const isMissing = (error: unknown): boolean => error instanceof BlobError && error.kind === 'not-found';
