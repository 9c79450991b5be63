import { createClient } from '../../api/client.ts';
import { hashSlices } from '../../uploads/hash/hash-slices.ts';
import { fetchStack } from '../http/fetch-stack.ts';
import { uploadAddresses } from '../http/upload-addresses.ts';
import { createPieces } from '../store/pieces.ts';
import { sendQueue, type Round } from './outbox.ts';

/** Half a megabyte: on a slow line a piece must arrive before the line counts as dead. */
const CHUNK = 512 * 1024;

/** Sends the queue from the service worker, when the browser wakes it because the network is back. */
export const sendFromWorker = (): Promise<Round> =>
  sendQueue({
    client: createClient({ fetch: (...request) => fetch(...request), onSignedOut: () => undefined }),
    pieces: createPieces(),
    hash: (file) => hashSlices(file, () => undefined),
    ways: { httpStack: fetchStack, urlStorage: uploadAddresses, chunkSize: CHUNK },
  });
