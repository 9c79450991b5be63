import type { HashAnswer, HashRequest } from './hash-messages.ts';
import { hashSlices } from './hash-slices.ts';

const answer = (message: HashAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<HashRequest>) => {
  const { id, file } = data;
  hashSlices(file, (hashed) => answer({ id, hashed })).then(
    (sha256) => answer({ id, sha256 }),
    () => answer({ id, sha256: null }),
  );
});
