import { z } from 'zod';

/** What an inventory is, by the specification it follows (https://ocfl.io/1.1/spec/#inventory). */
export const INVENTORY_TYPE = 'https://ocfl.io/1.1/spec/#inventory';

const sha512 = z.string().regex(/^[0-9a-f]{128}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const versionName = z.string().regex(/^v[1-9]\d*$/);
const paths = z.array(z.string().min(1)).min(1);

const versionSchema = z.strictObject({
  created: z.iso.datetime({ offset: true }),
  message: z.string(),
  user: z.strictObject({ name: z.string().min(1), address: z.string().min(1) }),
  /** Digest → the logical paths that have this content. */
  state: z.record(sha512, paths),
});

/** An inventory as this archive writes it: SHA-512, unpadded version names, SHA-256 of the originals besides. */
export const inventorySchema = z.strictObject({
  id: z.string().min(1),
  type: z.literal(INVENTORY_TYPE),
  digestAlgorithm: z.literal('sha512'),
  head: versionName,
  /** Digest → where the content lies, below the object's root. */
  manifest: z.record(sha512, paths),
  versions: z.record(versionName, versionSchema),
  fixity: z.strictObject({ sha256: z.record(sha256, paths) }).optional(),
});

export type Inventory = z.output<typeof inventorySchema>;
export type InventoryVersion = z.output<typeof versionSchema>;

export const versionNumber = (name: string): number => Number(name.slice(1));

/** The versions of an object, the first one first. */
export const versionsOf = ({ versions }: Inventory): (readonly [name: string, version: InventoryVersion])[] =>
  Object.entries(versions).sort(([one], [other]) => versionNumber(one) - versionNumber(other));

/** Logical path → digest, of one version. */
export const filesOf = ({ state }: InventoryVersion): ReadonlyMap<string, string> =>
  new Map(Object.entries(state).flatMap(([digest, files]) => files.map((path) => [path, digest] as const)));

/** Content path → digest, of the whole object. */
export const contentOf = ({ manifest }: Inventory): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(manifest).flatMap(([digest, files]) => files.map((path) => [path, digest] as const)),
  );

/** Where the content with a digest lies; null when the object has none. */
export const contentPathOf = ({ manifest }: Inventory, digest: string): string | null =>
  manifest[digest]?.[0] ?? null;

/** The text of an inventory: the same inventory gives the same bytes. */
export const inventoryText = (inventory: Inventory): string => `${JSON.stringify(inventory, null, 2)}\n`;
