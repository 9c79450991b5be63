import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  INVENTORY,
  inventoryText,
  nextVersion,
  NewsroomError,
  OBJECT_MARK,
  objectIdOf,
  SIDECAR,
  sidecarText,
  STORAGE_ROOT_FILES,
  type Inventory,
  type NewVersion,
  type VersionFile,
} from '@toasoan/domain';
import { digesting, sha512Of } from './digests.ts';
import { keyOf, rootOfStory, type ArchivePlace } from './place.ts';

/** A file of a version with its bytes: at hand as text, or to be read when they are needed. */
export interface VersionSource extends VersionFile {
  readonly body: string | (() => Promise<Readable>);
}

export interface VersionToWrite extends Omit<NewVersion, 'files'> {
  readonly files: readonly VersionSource[];
}

/** Writes what marks the storage root; what is there is left alone. */
export async function writeStorageRoot({ blobs, prefix }: ArchivePlace): Promise<void> {
  for (const { path, text } of STORAGE_ROOT_FILES)
    if (!(await blobs.exists(`${prefix}${path}`))) await blobs.put(`${prefix}${path}`, Buffer.from(text));
}

/**
 * Adds a version to a story's object (`before` null: its first). Contents first, then the version's inventory, then the
 * object's: whoever is killed in between leaves the object as it was, and the same version written again is the same.
 */
export async function writeVersion(
  place: ArchivePlace,
  storyId: string,
  before: Inventory | null,
  version: VersionToWrite,
): Promise<Inventory> {
  const root = rootOfStory(storyId);
  const { name, inventory, contents } = nextVersion(before, objectIdOf(storyId), version);
  await writeStorageRoot(place);
  await removeLeftovers(
    place,
    keyOf(place, root, `${name}/`),
    contents.map(({ contentPath }) => keyOf(place, root, contentPath)),
  );
  const sources = new Map(version.files.map((file) => [file.path, file]));
  for (const { path, contentPath, sha512 } of contents) {
    const source = sources.get(path);
    if (source) await put(place, keyOf(place, root, contentPath), source.body, sha512);
  }
  const text = inventoryText(inventory);
  await writeInventory(place, `${root}/${name}`, text);
  await finishVersion(place, storyId, text);
  return inventory;
}

/** Makes a version whose own folder is complete the newest of its object. */
export async function finishVersion(place: ArchivePlace, storyId: string, text: string): Promise<void> {
  const root = rootOfStory(storyId);
  const mark = keyOf(place, root, OBJECT_MARK.path);
  await place.blobs.put(mark, Buffer.from(OBJECT_MARK.text));
  await writeInventory(place, root, text);
}

async function writeInventory(place: ArchivePlace, folder: string, text: string): Promise<void> {
  await place.blobs.put(keyOf(place, folder, INVENTORY), Buffer.from(text));
  await place.blobs.put(keyOf(place, folder, SIDECAR), Buffer.from(sidecarText(sha512Of(text))));
}

/** What an attempt that did not come to its end left in the folder of a version that does not exist yet. */
async function removeLeftovers(
  { blobs }: ArchivePlace,
  prefix: string,
  wanted: readonly string[],
): Promise<void> {
  const found: string[] = [];
  for await (const { key } of blobs.list(prefix)) found.push(key);
  for (const key of found) if (!wanted.includes(key)) await blobs.delete(key);
}

/** Writes a content, and only the one that was planned. */
async function put(
  { blobs }: ArchivePlace,
  key: string,
  body: VersionSource['body'],
  sha512: string,
): Promise<void> {
  if (typeof body === 'string') {
    await blobs.put(key, Buffer.from(body));
    return;
  }
  const checked = digesting((digests) => {
    if (digests.sha512 !== sha512) throw new NewsroomError('delivery.mismatch', { key });
  });
  // The put fails with the stream, and its error is the one that counts.
  pipeline(await body(), checked).catch(() => undefined);
  try {
    await blobs.put(key, checked);
  } finally {
    checked.destroy();
  }
}
