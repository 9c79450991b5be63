import { buffer } from 'node:stream/consumers';
import { HEAD_BYTES, identify, type SourceFormat } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';

/** What a stored file is by its own first bytes; null when it is nothing we take. @throws BlobError not-found */
export async function identifyBlob(blobs: BlobStore, key: string): Promise<SourceFormat | null> {
  return identify(await buffer(await blobs.get(key, { start: 0, end: HEAD_BYTES - 1 })));
}
