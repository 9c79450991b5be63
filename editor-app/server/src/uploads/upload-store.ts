import { open } from 'node:fs/promises';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import type { DataStore } from '@tus/server';
import type { UploadRecords } from './upload-records.ts';

/**
 * Uploads as files in the folder of the blob store, each at the place of its key. What has arrived is what is on the
 * disk: a piece that ends early, for whatever reason, keeps every byte it brought, and a fault of the disk is passed on
 * as it is.
 */
export function createUploadStore(blobDir: string, records: UploadRecords): DataStore {
  const store = new FileStore({ directory: blobDir, configstore: records });
  store.write = async (piece, key, offset) => {
    const handle = await open(path.join(blobDir, ...key.split('/')), 'r+');
    let at = offset;
    try {
      // A fault of the disk must reach the sender as itself, not as the end of a stream it broke off.
      const chunks: AsyncIterable<Uint8Array> = piece.iterator({ destroyOnReturn: false });
      for await (const chunk of chunks) {
        for (let done = 0; done < chunk.length;) {
          const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, at);
          done += bytesWritten;
          at += bytesWritten;
        }
      }
    } finally {
      await handle.close();
    }
    return at;
  };
  return store;
}
