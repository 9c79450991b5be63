import type { ErrorId, SourceFormat } from '@toasoan/domain';

/** What may become of a file: it is made ready, or refused with one of these reasons. */
export type Expected = 'ready' | Extract<ErrorId, `asset.${string}`>;

/** A file as a sender hands it in. */
export interface Hostile {
  /** What is wrong with it. */
  readonly about: string;
  /** The name the sender gives it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly Expected[];
  /** The type the sender declares; by the name's ending when absent. */
  readonly declaredType?: string;
}

/** What the files try to reach. */
export interface Targets {
  /** Address of a listener to which nobody may connect, for example `http://127.0.0.1:4711`. */
  readonly listener: string;
  /** Absolute path of a file that nobody may read. */
  readonly canary: string;
}

/** A good file of every format that this machine can make. */
export type Bases = ReadonlyMap<SourceFormat, Buffer>;

/** Stands in every hidden payload; it may be in no file made of one. */
export const PAYLOAD = 'toasoan-hidden-payload';

/** Cannot be read, whatever the reader makes of it. */
export const BROKEN: readonly Expected[] = ['asset.broken', 'asset.type'];
/** Refused, for whichever fault is seen first. */
export const REFUSED: readonly Expected[] = [
  ...['asset.broken', 'asset.type', 'asset.codec', 'asset.hostile', 'asset.protected', 'asset.too_large'],
  ...['asset.too_many_pixels', 'asset.too_small', 'asset.too_long', 'asset.took_too_long'],
] as readonly Expected[];
/** Harmless if it is ready, right if it is refused. */
export const ANY: readonly Expected[] = ['ready', ...REFUSED];
