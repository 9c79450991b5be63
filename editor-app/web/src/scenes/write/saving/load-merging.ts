import type * as chunk from './merging-chunk.ts';

type Merging = typeof chunk;

let loaded: Merging | null = null;

/** What merging needs, which most visits do not: it comes when two have written. Rejects when it cannot come. */
export const loadMerging = async (): Promise<Merging> => (loaded ??= await import('./merging-chunk.ts'));

/** The same, once it has come. */
export const mergingNow = (): Merging | null => loaded;
