import { createFileHasher } from '../../uploads/hash/file-hasher.ts';
import { uploadAddresses } from '../http/upload-addresses.ts';
import { sendQueue, type OutboxDeps, type Round } from './outbox.ts';

/** Sends the queue from a page: files are hashed beside it, and show how far they are. */
export async function sendFromPage(deps: Omit<OutboxDeps, 'hash' | 'ways'>): Promise<Round> {
  const hasher = createFileHasher();
  try {
    const hash = (file: File): Promise<string | null> => hasher.hash(file, () => undefined);
    return await sendQueue({ ...deps, hash, ways: { urlStorage: uploadAddresses } });
  } finally {
    hasher.close();
  }
}
