import { createHash } from 'node:crypto';
import { Transform, Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What bytes are known again by. */
export interface Digests {
  readonly sha512: string;
  readonly sha256: string;
  readonly bytes: number;
}

export const sha512Of = (content: string | Uint8Array): string =>
  createHash('sha512').update(content).digest('hex');

interface Counter {
  add(chunk: Uint8Array): void;
  end(): Digests;
}
function counter(): Counter {
  const [sha512, sha256] = [createHash('sha512'), createHash('sha256')];
  let bytes = 0;
  return {
    add(chunk) {
      sha512.update(chunk);
      sha256.update(chunk);
      bytes += chunk.length;
    },
    end: () => ({ sha512: sha512.digest('hex'), sha256: sha256.digest('hex'), bytes }),
  };
}

/** Reads a stream to its end, keeping nothing of it. */
export async function digestsOf(body: Readable, signal?: AbortSignal): Promise<Digests> {
  const counting = counter();
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      counting.add(chunk);
      done();
    },
  });
  await pipeline(body, sink, signal ? { signal } : {});
  return counting.end();
}

/** Passes bytes on, and at their end calls `seen`; when that throws, the stream fails instead of ending. */
export function digesting(seen: (digests: Digests) => void): Transform {
  const counting = counter();
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counting.add(chunk);
      done(null, chunk);
    },
    flush(done) {
      try {
        seen(counting.end());
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}
