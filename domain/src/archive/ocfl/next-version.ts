import { INVENTORY_TYPE, versionNumber, type Inventory, type InventoryVersion } from './inventory.ts';

/** A file of a version by its logical path. */
export interface VersionFile {
  readonly path: string;
  readonly sha512: string;
  /** Told of originals, which editions know by it. */
  readonly sha256?: string;
}

/** A version to be added. The same one always gives the same inventory. */
export interface NewVersion {
  /** ISO 8601 instant of what the version keeps, not of the writing. */
  readonly created: string;
  readonly message: string;
  readonly user: InventoryVersion['user'];
  /** Every file of it, those that earlier versions have too. */
  readonly files: readonly VersionFile[];
}

/** What adding a version comes to: the object's inventory afterwards, and the content that is new. */
export interface PlannedVersion {
  readonly name: string;
  readonly inventory: Inventory;
  readonly contents: readonly {
    readonly path: string;
    readonly contentPath: string;
    readonly sha512: string;
  }[];
}

/**
 * Plans the next version of an object (`before` null: its first). Content the object has is not stored again
 * (forward delta); content two files of the version share is stored once.
 */
export function nextVersion(before: Inventory | null, objectId: string, next: NewVersion): PlannedVersion {
  const name = `v${before ? versionNumber(before.head) + 1 : 1}`;
  const files = [...next.files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const state: Record<string, string[]> = {};
  const manifest = { ...before?.manifest };
  const fixity = { ...before?.fixity?.sha256 };
  const contents: PlannedVersion['contents'][number][] = [];
  for (const { path, sha512, sha256 } of files) {
    (state[sha512] ??= []).push(path);
    if (manifest[sha512]) continue;
    const contentPath = `${name}/content/${path}`;
    manifest[sha512] = [contentPath];
    if (sha256 !== undefined) fixity[sha256] = [contentPath];
    contents.push({ path, contentPath, sha512 });
  }
  const { created, message, user } = next;
  return {
    name,
    inventory: {
      id: objectId,
      type: INVENTORY_TYPE,
      digestAlgorithm: 'sha512',
      head: name,
      manifest: sorted(manifest),
      versions: { ...before?.versions, [name]: { created, message, user, state: sorted(state) } },
      ...(Object.keys(fixity).length > 0 ? { fixity: { sha256: sorted(fixity) } } : {}),
    },
    contents,
  };
}

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
