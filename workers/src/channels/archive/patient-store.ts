import { NewsroomError } from '@toasoan/domain';
import { BlobError, type BlobStore } from '@toasoan/platform';

/** Milliseconds a store may take for one call. A film of gigabytes is one call. */
export const PATIENCE = 20 * 60_000;

/**
 * A store whose every call ends: when the signal aborts with the signal's reason, after `patience` without an answer, and
 * on a fault of the store, with `delivery.unreachable`. What is not there stays `not-found`.
 */
export function patientStore(store: BlobStore, signal: AbortSignal, patience = PATIENCE): BlobStore {
  const call = async <Value>(door: string, work: () => Promise<Value>): Promise<Value> => {
    signal.throwIfAborted();
    let end: () => void = () => undefined;
    const ended = new Promise<never>((_resolve, reject) => {
      const timer = setTimeout(() => reject(unreachable(door, 'no answer')), patience);
      const stop = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      };
    });
    try {
      return await Promise.race([work(), ended]);
    } catch (error) {
      if (signal.aborted || error instanceof NewsroomError) throw error;
      if (error instanceof BlobError && error.kind === 'not-found') throw error;
      throw unreachable(door, error);
    } finally {
      end();
    }
  };
  return {
    put: (key, body) => call('put', () => store.put(key, body)),
    get: (key, range) => call('get', () => store.get(key, range)),
    stat: (key) => call('stat', () => store.stat(key)),
    exists: (key) => call('exists', () => store.exists(key)),
    delete: (key) => call('delete', () => store.delete(key)),
    copy: (from, to) => call('copy', () => store.copy(from, to)),
    async *list(prefix) {
      const all = store.list(prefix)[Symbol.asyncIterator]();
      for (;;) {
        const next = await call('list', async () => all.next());
        if (next.done) return;
        yield next.value;
      }
    },
  };
}

const unreachable = (door: string, cause: unknown): NewsroomError =>
  new NewsroomError('delivery.unreachable', { store: door }, { cause });
