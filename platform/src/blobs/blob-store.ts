import type { Readable } from 'node:stream';

/** A complete blob. Blobs are never changed in place: a new content is a new put. */
export interface BlobStat {
  readonly key: string;
  readonly size: number;
  readonly modifiedAt: Date;
}

/** First and last byte, both included, as in an HTTP Range header. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where files are kept. Every method rejects with a {@link BlobError} of kind `bad-key` when the key is not one
 * (see `assertBlobKey`), and passes on faults of the storage as they are.
 * A key that is a blob may not also be the beginning of another key's path: `a` and `a/b` do not go together.
 */
export interface BlobStore {
  /**
   * Writes the whole blob or nothing: a reader sees the old content or the new one, never a part. When the source
   * fails, the store is unchanged and the source's error is thrown. Kind `no-space` when the storage is full.
   */
  put(key: string, body: Readable | Uint8Array): Promise<BlobStat>;
  /** The content, or a range of it. Kind `not-found` when there is none; the stream itself then never starts. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Kind `not-found` when there is none. */
  stat(key: string): Promise<BlobStat>;
  exists(key: string): Promise<boolean>;
  /** Deleting what is not there succeeds. A stream already open keeps its content. */
  delete(key: string): Promise<void>;
  /**
   * Makes `to` hold what `from` holds, replacing it; both live on independently. May share the bytes (hard link), so
   * `from` must be complete. Kind `not-found` when `from` is absent.
   */
  copy(from: string, to: string): Promise<BlobStat>;
  /** Every blob whose key begins with the prefix, in key order. The prefix is '' or ends with '/'. */
  list(prefix: string): AsyncIterable<BlobStat>;
}

export type BlobErrorKind = 'not-found' | 'bad-key' | 'no-space';

export class BlobError extends Error {
  override readonly name = 'BlobError';
  readonly kind: BlobErrorKind;
  readonly key: string;

  constructor(kind: BlobErrorKind, key: string, options?: ErrorOptions) {
    super(`blob ${kind}: ${JSON.stringify(key)}`, options);
    this.kind = kind;
    this.key = key;
  }
}
