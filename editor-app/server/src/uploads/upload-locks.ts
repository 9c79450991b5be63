import { NewsroomError } from '@toasoan/domain';
import type { Locker } from '@tus/server';

interface Held {
  /** Asks the request that holds the upload to let go of it. */
  readonly ask: () => void | Promise<void>;
  readonly released: Promise<void>;
}

/**
 * One request at a time for each upload. A second one means that the sender has come back on a new connection: the
 * first, whose connection is dead without saying so, is asked to let go. Waiting costs nothing.
 */
export function createUploadLocks(patience = 30_000): Locker {
  const held = new Map<string, Held>();
  return {
    newLock(id) {
      let release: () => void = () => undefined;
      return {
        /** @throws NewsroomError asset.upload_offset: the sender asks again where to go on */
        async lock(signal, ask) {
          const until = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
          for (let holder = held.get(id); holder; holder = held.get(id)) {
            await holder.ask();
            await either(holder.released, until);
            if (until.aborted) throw new NewsroomError('asset.upload_offset');
          }
          const released = new Promise<void>((resolve) => (release = resolve));
          held.set(id, { ask, released });
        },
        async unlock() {
          held.delete(id);
          release();
        },
      };
    },
  };
}

/** Waits for whichever is first. */
async function either(released: Promise<void>, until: AbortSignal): Promise<void> {
  if (until.aborted) return;
  const over = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    until.addEventListener('abort', () => resolve(), { once: true, signal: over.signal });
  });
  await Promise.race([released, aborted]);
  over.abort();
}
