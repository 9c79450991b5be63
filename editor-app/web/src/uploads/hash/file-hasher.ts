import type { HashAnswer, HashRequest } from './hash-messages.ts';
import HashWorker from './hash-worker.ts?worker';

/** Hashes files beside the page, so that typing does not stutter. */
export interface FileHasher {
  /** The SHA-256 in hexadecimal; null when it cannot be told, which only means that the file is sent without it. */
  readonly hash: (file: Blob, onProgress: (hashed: number) => void) => Promise<string | null>;
  readonly close: () => void;
}

interface Waiting {
  readonly onProgress: (hashed: number) => void;
  readonly resolve: (sha256: string | null) => void;
}

/** A hasher whose worker starts with the first file. */
export function createFileHasher(): FileHasher {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let ids = 0;

  function settle(id: number, sha256: string | null): void {
    waiting.get(id)?.resolve(sha256);
    waiting.delete(id);
  }

  function giveUp(): void {
    worker?.terminate();
    worker = null;
    [...waiting.keys()].forEach((id) => settle(id, null));
  }

  function started(): Worker {
    if (worker) return worker;
    const made = new HashWorker();
    made.onmessage = ({ data }: MessageEvent<HashAnswer>) => {
      if ('hashed' in data) waiting.get(data.id)?.onProgress(data.hashed);
      else settle(data.id, data.sha256);
    };
    made.onerror = giveUp;
    worker = made;
    return made;
  }

  return {
    hash: (file, onProgress) =>
      new Promise((resolve) => {
        const id = ++ids;
        waiting.set(id, { onProgress, resolve });
        try {
          started().postMessage({ id, file } satisfies HashRequest);
        } catch {
          settle(id, null);
        }
      }),
    close: giveUp,
  };
}
