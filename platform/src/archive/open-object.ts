import {
  checkInventory,
  digestInSidecar,
  INVENTORY,
  objectIdOf,
  SIDECAR,
  versionNumber,
  type ArchiveFault,
  type Inventory,
} from '@toasoan/domain';
import { sha512Of } from './digests.ts';
import { keyOf, rootOfStory, textAt, type ArchivePlace } from './place.ts';

/**
 * An object as it was found. `unfinished`: its newest version is complete, and only the files at its root that name it
 * are not all in place, as when a worker was killed there.
 */
export type FoundObject =
  | { readonly state: 'absent' }
  | { readonly state: 'whole'; readonly inventory: Inventory }
  | { readonly state: 'unfinished'; readonly inventory: Inventory; readonly text: string }
  | { readonly state: 'damaged'; readonly faults: readonly ArchiveFault[] };

type Read = (path: string) => Promise<string | null>;

/** Looks at a story's object by its inventories alone; the contents are not read. */
export async function openObject(place: ArchivePlace, storyId: string): Promise<FoundObject> {
  const root = rootOfStory(storyId);
  const read: Read = (path) => textAt(place, keyOf(place, root, path));
  const [text, sidecar] = [await read(INVENTORY), await read(SIDECAR)];
  if (text === null) {
    if (sidecar !== null) return damaged('missing', INVENTORY);
    return withoutRoot(place, root, read, storyId);
  }
  const inventory = parse(text, storyId);
  const digest = sha512Of(text);
  if (sidecar !== null && digestInSidecar(sidecar) === digest)
    return inventory
      ? ((await newer(read, storyId, inventory)) ?? { state: 'whole', inventory })
      : damaged('inventory', INVENTORY);
  // The sidecar is written last: the one in the version's own folder says whether the inventory is good.
  const own = inventory && digestInSidecar((await read(`${inventory.head}/${SIDECAR}`)) ?? '');
  return inventory && own === digest ? { state: 'unfinished', inventory, text } : damaged('sidecar', SIDECAR);
}

/** A version after the newest that the object names, complete in its own folder: only its end was missing. */
async function newer(read: Read, storyId: string, { head }: Inventory): Promise<FoundObject | null> {
  const name = `v${versionNumber(head) + 1}`;
  const text = await read(`${name}/${INVENTORY}`);
  if (text === null || digestInSidecar((await read(`${name}/${SIDECAR}`)) ?? '') !== sha512Of(text))
    return null;
  const inventory = parse(text, storyId);
  if (inventory?.head !== name) return null;
  return (await newer(read, storyId, inventory)) ?? { state: 'unfinished', inventory, text };
}

/** Nothing at the root: a first version that was not finished, or an object that lost its inventory. */
async function withoutRoot(
  place: ArchivePlace,
  root: string,
  read: Read,
  storyId: string,
): Promise<FoundObject> {
  for await (const _later of place.blobs.list(keyOf(place, root, 'v2/')))
    return damaged('missing', INVENTORY);
  const text = await read(`v1/${INVENTORY}`);
  const sidecar = await read(`v1/${SIDECAR}`);
  if (text === null || sidecar === null || digestInSidecar(sidecar) !== sha512Of(text))
    return { state: 'absent' };
  const inventory = parse(text, storyId);
  return inventory ? { state: 'unfinished', inventory, text } : damaged('inventory', `v1/${INVENTORY}`);
}

const damaged = (kind: ArchiveFault['kind'], file: string): FoundObject => ({
  state: 'damaged',
  faults: [{ kind, file }],
});

function parse(text: string, storyId: string): Inventory | null {
  const value = parseJson(text);
  const checked = checkInventory(value, objectIdOf(storyId));
  return checked.ok ? checked.inventory : null;
}

/** The value of a JSON text; undefined, which no schema takes, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
