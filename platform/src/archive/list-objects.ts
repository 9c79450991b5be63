import { checkInventory, INVENTORY, storyOfObject } from '@toasoan/domain';
import { parseJson } from './open-object.ts';
import { keyOf, textAt, type ArchivePlace } from './place.ts';

const ROOT = /^[0-9a-f]{3}\/[0-9a-f]{3}\/[0-9a-f]{3}\/[0-9a-f]{64}(?=\/)/;

/** The folder of every object, whatever state it is in, in their order. */
export async function* objectRoots({ blobs, prefix }: ArchivePlace): AsyncGenerator<string> {
  let last = '';
  for await (const { key } of blobs.list(prefix)) {
    const [root] = ROOT.exec(key.slice(prefix.length)) ?? [];
    if (root === undefined || root === last) continue;
    last = root;
    yield root;
  }
}

/** The story of the object in a folder; null when its inventory does not say. */
export async function storyAt(place: ArchivePlace, root: string): Promise<string | null> {
  const text = await textAt(place, keyOf(place, root, INVENTORY));
  const checked = text === null ? null : checkInventory(parseJson(text));
  return checked?.ok ? storyOfObject(checked.inventory.id) : null;
}
