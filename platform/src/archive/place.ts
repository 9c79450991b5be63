import { text } from 'node:stream/consumers';
import { objectIdOf, objectRootOf } from '@toasoan/domain';
import { BlobError, type BlobStore } from '../blobs/blob-store.ts';

/** Where an OCFL storage root lies: in a blob store, below a prefix ('' or ending with '/'). */
export interface ArchivePlace {
  readonly blobs: BlobStore;
  readonly prefix: string;
}

/** The newsroom's archive in its blob store. */
export const archiveIn = (blobs: BlobStore): ArchivePlace => ({ blobs, prefix: 'archive/' });

/** The folder of a story's object, below the storage root. */
export const rootOfStory = (storyId: string): string => objectRootOf(objectIdOf(storyId));

export const keyOf = ({ prefix }: ArchivePlace, root: string, path: string): string =>
  `${prefix}${root}/${path}`;

/** The text of a small file; null when there is none. */
export async function textAt({ blobs }: ArchivePlace, key: string): Promise<string | null> {
  try {
    return await text(await blobs.get(key));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export const isNotFound = (error: unknown): boolean =>
  error instanceof BlobError && error.kind === 'not-found';
