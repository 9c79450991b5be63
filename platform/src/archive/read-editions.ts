import {
  contentPathOf,
  filesOf,
  NewsroomError,
  readArchivedEdition,
  VERSION_FILES,
  versionsOf,
  type ArchivedEdition,
  type InventoryVersion,
} from '@toasoan/domain';
import { openObject } from './open-object.ts';
import { keyOf, rootOfStory, textAt, type ArchivePlace } from './place.ts';

/** An original as it lies in an object. */
export interface KeptOriginal {
  readonly assetId: string;
  readonly sha256: string;
  /** Key in the blob store. */
  readonly key: string;
}

export interface KeptEdition extends ArchivedEdition {
  readonly originals: readonly KeptOriginal[];
}

/**
 * The editions a story's object keeps, in their order. A withdrawal adds no edition.
 * @throws NewsroomError archive.not_found, archive.damaged, archive.not_whole
 */
export async function readEditions(place: ArchivePlace, storyId: string): Promise<KeptEdition[]> {
  const found = await openObject(place, storyId);
  if (found.state === 'absent') throw new NewsroomError('archive.not_found', { storyId });
  if (found.state === 'damaged')
    throw new NewsroomError('archive.damaged', { storyId, faults: found.faults });
  const { inventory } = found;
  const root = rootOfStory(storyId);
  const keyAt = (digest: string | undefined): string | null => {
    const path = digest === undefined ? null : contentPathOf(inventory, digest);
    return path === null ? null : keyOf(place, root, path);
  };
  const read = async (version: InventoryVersion, path: string): Promise<string> => {
    const key = keyAt(filesOf(version).get(path));
    return (key === null ? null : await textAt(place, key)) ?? '';
  };
  const editions: KeptEdition[] = [];
  for (const [, version] of versionsOf(inventory)) {
    const files = filesOf(version);
    if (files.has(VERSION_FILES.withdrawal)) continue;
    const edition = readArchivedEdition({
      edition: await read(version, VERSION_FILES.edition),
      approval: await read(version, VERSION_FILES.approval),
      record: await read(version, VERSION_FILES.record),
    });
    if (!edition) throw new NewsroomError('archive.not_whole', { storyId });
    const originals = edition.snapshot.media.flatMap(({ assetId, sha256 }): KeptOriginal[] => {
      const path = [...files.keys()].find((one) => one.startsWith(`originals/${assetId}/`));
      const key = path === undefined ? null : keyAt(files.get(path));
      return key === null ? [] : [{ assetId, sha256, key }];
    });
    if (originals.length < edition.snapshot.media.length)
      throw new NewsroomError('archive.not_whole', { storyId });
    editions.push({ ...edition, originals });
  }
  return editions.sort((one, other) => one.snapshot.number - other.snapshot.number);
}
