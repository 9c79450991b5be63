import type { BlobStore } from '@toasoan/platform';

/** What a store does instead of writing. */
export type StoreFault = 'drops' | 'silent' | 'error' | 'stale' | 'lost-reply';

export interface FaultyStore extends BlobStore {
  /** What happens to every put from now on; null: it is written. */
  fault: StoreFault | null;
  /** Puts after which every further call fails, as when the process is killed; null: none. */
  puts: number | null;
  /** Puts that were written. */
  readonly written: readonly string[];
}

/** A store that fails as it is told. */
export function faultyStore(store: BlobStore): FaultyStore {
  const written: string[] = [];
  const faulty: FaultyStore = {
    ...store,
    fault: null,
    puts: null,
    written,
    async put(key, body) {
      if (faulty.puts !== null && written.length >= faulty.puts) throw new Error('killed');
      const gone = { key, size: 0, modifiedAt: new Date() };
      switch (faulty.fault) {
        case 'silent':
          return new Promise(() => undefined);
        case 'stale':
          return gone;
        case 'drops':
        case 'error':
          throw new Error(faulty.fault);
        case 'lost-reply':
          await store.put(key, body);
          throw new Error('the reply was lost');
        case null:
      }
      const stat = await store.put(key, body);
      written.push(key);
      return stat;
    },
  };
  return faulty;
}
