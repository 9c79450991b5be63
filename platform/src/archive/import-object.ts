import { NewsroomError, OBJECT_MARK } from '@toasoan/domain';
import { openObject } from './open-object.ts';
import { keyOf, rootOfStory, textAt, type ArchivePlace } from './place.ts';
import { writeStorageRoot } from './write-version.ts';

/** Files that say what an object is: they come last, the object's own inventory at the very end. */
const LAST = [OBJECT_MARK.path, 'inventory.json', 'inventory.json.sha512'];

/**
 * Brings a whole object from one storage root into another, byte for byte. One that is there already has to be the same.
 * @throws NewsroomError archive.restore_present
 */
export async function importObject(from: ArchivePlace, to: ArchivePlace, storyId: string): Promise<void> {
  const root = rootOfStory(storyId);
  const present = await openObject(to, storyId);
  if (present.state !== 'absent') {
    const [one, other] = [
      await textAt(from, keyOf(from, root, 'inventory.json')),
      await textAt(to, keyOf(to, root, 'inventory.json')),
    ];
    if (one === other) return;
    throw new NewsroomError('archive.restore_present', { storyId });
  }
  await writeStorageRoot(to);
  const prefix = keyOf(from, root, '');
  const paths: string[] = [];
  for await (const { key } of from.blobs.list(prefix)) paths.push(key.slice(prefix.length));
  const contents = paths.filter((path) => !LAST.includes(path));
  for (const path of [...contents, ...LAST.filter((last) => paths.includes(last))])
    await to.blobs.put(keyOf(to, root, path), await from.blobs.get(`${prefix}${path}`));
}
