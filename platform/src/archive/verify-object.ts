import {
  checkInventory,
  contentOf,
  digestInSidecar,
  INVENTORY,
  OBJECT_MARK,
  SIDECAR,
  storyOfObject,
  versionsOf,
  type ArchiveFault,
  type Inventory,
  type ObjectCheck,
} from '@toasoan/domain';
import { digestsOf, sha512Of } from './digests.ts';
import { parseJson } from './open-object.ts';
import { isNotFound, keyOf, rootOfStory, textAt, type ArchivePlace } from './place.ts';

/** Reads every byte of a story's object and compares it with its inventories. Changes nothing. */
export async function verifyObject(
  place: ArchivePlace,
  storyId: string,
  signal?: AbortSignal,
): Promise<ObjectCheck> {
  const root = rootOfStory(storyId);
  const before = await textAt(place, keyOf(place, root, SIDECAR));
  const checked = await verifyRoot(place, root, signal);
  // A version that was added meanwhile is read with the others.
  const changed = (await textAt(place, keyOf(place, root, SIDECAR))) !== before;
  const { objectId: _objectId, ...check } = changed ? await verifyRoot(place, root, signal) : checked;
  return { ...check, storyId };
}

/** The same for whatever object lies in a folder; `objectId` is what it calls itself. */
export async function verifyRoot(
  place: ArchivePlace,
  root: string,
  signal?: AbortSignal,
): Promise<ObjectCheck & { readonly objectId: string | null }> {
  const faults: ArchiveFault[] = [];
  const sizes = new Map<string, number>();
  const prefix = keyOf(place, root, '');
  for await (const { key, size } of place.blobs.list(prefix)) sizes.set(key.slice(prefix.length), size);
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const text = await textAt(place, `${prefix}${INVENTORY}`);
  const inventory = text === null ? null : inventoryOf(text, root);
  const checked = {
    storyId: (inventory && storyOfObject(inventory.id)) ?? '',
    objectId: inventory?.id ?? null,
    versions: inventory ? versionsOf(inventory).length : 0,
    files: sizes.size,
    bytes,
  };
  if (sizes.size === 0) return { ...checked, faults: [{ kind: 'absent', file: INVENTORY }] };
  if ((await textAt(place, `${prefix}${OBJECT_MARK.path}`)) !== OBJECT_MARK.text)
    faults.push({ kind: 'declaration', file: OBJECT_MARK.path });
  faults.push(...(await sidecarFaults(place, prefix, '', text)));
  if (!inventory) {
    if (text !== null) faults.push({ kind: 'inventory', file: INVENTORY });
    return { ...checked, faults };
  }
  const contents = contentOf(inventory);
  for (const [name] of versionsOf(inventory))
    faults.push(...(await versionFaults(place, prefix, name, inventory, text)));
  for (const [path, digest] of contents)
    faults.push(...(await contentFaults(place, prefix, path, digest, signal)));
  const known = new Set([...contents.keys(), OBJECT_MARK.path, INVENTORY, SIDECAR]);
  for (const [name] of versionsOf(inventory)) known.add(`${name}/${INVENTORY}`).add(`${name}/${SIDECAR}`);
  for (const path of sizes.keys()) if (!known.has(path)) faults.push({ kind: 'extra', file: path });
  return { ...checked, faults };
}

/** An inventory whose object lies where its id says. */
function inventoryOf(text: string, root: string): Inventory | null {
  const checked = checkInventory(parseJson(text));
  if (!checked.ok) return null;
  const storyId = storyOfObject(checked.inventory.id);
  return storyId !== null && rootOfStory(storyId) === root ? checked.inventory : null;
}

async function sidecarFaults(
  place: ArchivePlace,
  prefix: string,
  folder: string,
  text: string | null,
): Promise<ArchiveFault[]> {
  if (text === null) return [{ kind: 'missing', file: `${folder}${INVENTORY}` }];
  const file = `${folder}${SIDECAR}`;
  const sidecar = await textAt(place, `${prefix}${file}`);
  if (sidecar === null) return [{ kind: 'missing', file }];
  // Which of the two was changed cannot be said: the inventory is the one that matters.
  return digestInSidecar(sidecar) === sha512Of(text)
    ? []
    : [{ kind: 'sidecar', file: digestInSidecar(sidecar) === null ? file : `${folder}${INVENTORY}` }];
}

/** Of a version's own inventory: it is whole, says what the newest one says of it, and the newest is the root's. */
async function versionFaults(
  place: ArchivePlace,
  prefix: string,
  name: string,
  newest: Inventory,
  rootText: string | null,
): Promise<ArchiveFault[]> {
  const text = await textAt(place, `${prefix}${name}/${INVENTORY}`);
  const faults = await sidecarFaults(place, prefix, `${name}/`, text);
  if (text === null || faults.length > 0) return faults;
  const own = checkInventory(parseJson(text), newest.id);
  const says = own.ok && own.inventory.head === name && agrees(own.inventory, newest);
  return says && (name !== newest.head || text === rootText)
    ? []
    : [{ kind: 'inventory', file: `${name}/${INVENTORY}` }];
}

const agrees = (earlier: Inventory, newest: Inventory): boolean =>
  versionsOf(earlier).every(
    ([name, version]) => JSON.stringify(version) === JSON.stringify(newest.versions[name]),
  );

async function contentFaults(
  place: ArchivePlace,
  prefix: string,
  path: string,
  digest: string,
  signal: AbortSignal | undefined,
): Promise<ArchiveFault[]> {
  try {
    const { sha512 } = await digestsOf(await place.blobs.get(`${prefix}${path}`), signal);
    return sha512 === digest ? [] : [{ kind: 'altered', file: path }];
  } catch (error) {
    if (signal?.aborted) throw error;
    return [{ kind: isNotFound(error) ? 'missing' : 'unreadable', file: path }];
  }
}
