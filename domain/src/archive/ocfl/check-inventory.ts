import { filesOf, inventorySchema, versionNumber, versionsOf, type Inventory } from './inventory.ts';

/** What an inventory says that cannot be; the codes of the specification's validation list stand beside it. */
export type InventoryCheck =
  | { readonly ok: true; readonly inventory: Inventory }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Checks an inventory's structure by itself, whatever the object holds (OCFL 1.1, 3.5). `objectId`: the object it is to
 * be of; null: whichever it names.
 */
export function checkInventory(value: unknown, objectId: string | null = null): InventoryCheck {
  const parsed = inventorySchema.safeParse(value);
  if (!parsed.success)
    return {
      ok: false,
      faults: parsed.error.issues.map(({ path, message }) => `E033 ${path.join('.')}: ${message}`),
    };
  const inventory = parsed.data;
  const faults = [
    ...(objectId !== null && inventory.id !== objectId ? [`E037 the object is ${inventory.id}`] : []),
    ...versionFaults(inventory),
    ...manifestFaults(inventory),
    ...stateFaults(inventory),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, inventory };
}

function versionFaults(inventory: Inventory): string[] {
  const names = versionsOf(inventory).map(([name]) => name);
  const gap = names.findIndex((name, index) => versionNumber(name) !== index + 1);
  return [
    ...(names.length === 0 ? ['E008 no version'] : []),
    ...(gap >= 0 ? [`E010 ${names[gap]} follows v${gap}`] : []),
    ...(inventory.head !== names.at(-1) ? [`E040 the head is ${inventory.head}`] : []),
  ];
}

function manifestFaults({ manifest, versions, fixity, head }: Inventory): string[] {
  const contents = Object.values(manifest).flat();
  const known = new Set(contents);
  const used = new Set(Object.values(versions).flatMap(({ state }) => Object.keys(state)));
  return [
    ...contents.filter((path) => !isContentPath(path, versionNumber(head))).map((path) => `E042 ${path}`),
    ...conflicts(contents).map((path) => `E101 ${path}`),
    ...Object.keys(manifest)
      .filter((digest) => !used.has(digest))
      .map((digest) => `E107 no version has ${digest}`),
    ...Object.values(fixity?.sha256 ?? {})
      .flat()
      .filter((path) => !known.has(path))
      .map((path) => `E057 ${path}`),
  ];
}

const stateFaults = (inventory: Inventory): string[] =>
  versionsOf(inventory).flatMap(([name, version]) => [
    ...Object.keys(version.state)
      .filter((digest) => !(digest in inventory.manifest))
      .map((digest) => `E050 ${name}: ${digest} is not in the manifest`),
    ...[...filesOf(version).keys()].filter((path) => !isPath(path)).map((path) => `E052 ${name}: ${path}`),
    ...conflicts(Object.values(version.state).flat()).map((path) => `E095 ${name}: ${path}`),
  ]);

const isPath = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function isContentPath(path: string, newest: number): boolean {
  const version = /^v([1-9]\d*)\/content\/./.exec(path)?.[1];
  return version !== undefined && Number(version) <= newest && isPath(path);
}

/** Paths that stand twice, or are the folder of another one. */
function conflicts(paths: readonly string[]): string[] {
  const all = new Set(paths);
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index);
  const folders = new Set(
    paths.flatMap((path) => {
      const parts = path.split('/');
      return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
  return [...twice, ...[...all].filter((path) => folders.has(path))];
}
