import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FileConfigstore } from '@tus/file-store';
import type { KvStore } from '@tus/server';

/**
 * What tus notes of each upload (size, declaration), one small file each. They lie in a folder whose name begins with
 * a dot, which no key of the blob store does.
 */
export function createUploadRecords(blobDir: string): KvStore {
  const dir = path.join(blobDir, '.tus');
  const files = new FileConfigstore(dir);
  const nameOf = (key: string): string => key.replaceAll('/', '.');
  return {
    get: (key) => files.get(nameOf(key)),
    async set(key, record) {
      await mkdir(dir, { recursive: true });
      await files.set(nameOf(key), record);
    },
    delete: (key) => files.delete(nameOf(key)),
  };
}
