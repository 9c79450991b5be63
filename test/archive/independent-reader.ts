import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads an OCFL 1.1 storage root as its specification says, with nothing of the newsroom's own code: what it finds wrong, and what
 * every version of every object holds. (https://ocfl.io/1.1/spec)
 */
export interface ReadObject {
  readonly id: string;
  readonly root: string;
  readonly versions: readonly {
    readonly created: string;
    readonly message: string;
    readonly user: { readonly name: string; readonly address: string };
    /** Logical path → bytes. */
    readonly files: ReadonlyMap<string, Buffer>;
  }[];
}

export interface ReadRoot {
  readonly objects: readonly ReadObject[];
  readonly problems: readonly string[];
}

const hash = (algorithm: 'sha256' | 'sha512', content: string | Buffer): string =>
  createHash(algorithm).update(content).digest('hex');

export async function readStorageRoot(dir: string): Promise<ReadRoot> {
  const problems: string[] = [];
  const text = (file: string): Promise<string> => readFile(path.join(dir, file), 'utf8').catch(() => '');
  if ((await text('0=ocfl_1.1')) !== 'ocfl_1.1\n') problems.push('0=ocfl_1.1');
  const layout = JSON.parse(await text('ocfl_layout.json')) as { extension: string; description: string };
  const config = JSON.parse(await text(`extensions/${layout.extension}/config.json`)) as Record<
    string,
    unknown
  >;
  const expected = {
    extensionName: '0004-hashed-n-tuple-storage-layout',
    digestAlgorithm: 'sha256',
    tupleSize: 3,
    numberOfTuples: 3,
    shortObjectRoot: false,
  };
  if (layout.extension !== expected.extensionName || typeof layout.description !== 'string')
    problems.push('ocfl_layout.json');
  if (JSON.stringify(config) !== JSON.stringify(expected)) problems.push('config.json');
  const all = await filesBelow(dir);
  const roots = new Set(
    all
      .filter((file) => !file.startsWith('extensions/') && file.includes('/'))
      .map((file) => file.split('/').slice(0, 4).join('/')),
  );
  const objects: ReadObject[] = [];
  for (const root of [...roots].sort()) objects.push(await readObject(dir, root, problems));
  return { objects, problems };
}

async function filesBelow(dir: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(path.join(dir, prefix), { withFileTypes: true });
  if (entries.length === 0) throw new Error(`${prefix} is empty (E073)`);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(dir, name) : [name];
    }),
  );
  return found.flat();
}

interface Inventory {
  readonly id: string;
  readonly type: string;
  readonly digestAlgorithm: string;
  readonly head: string;
  readonly manifest: Readonly<Record<string, readonly string[]>>;
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly created: string;
        readonly message: string;
        readonly user: { readonly name: string; readonly address: string };
        readonly state: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
}

async function readObject(dir: string, root: string, problems: string[]): Promise<ReadObject> {
  const at = path.join(dir, root);
  const problem = (code: string, what: string): void => void problems.push(`${code} ${root}/${what}`);
  const bytes = new Map<string, Buffer>();
  for (const file of await filesBelow(at)) bytes.set(file, await readFile(path.join(at, file)));
  const inventoryText = bytes.get('inventory.json') ?? Buffer.alloc(0);
  const inventory = JSON.parse(inventoryText.toString()) as Inventory;
  const names = Object.keys(inventory.versions).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

  if (bytes.get('0=ocfl_object_1.1')?.toString() !== 'ocfl_object_1.1\n')
    problem('E003', '0=ocfl_object_1.1');
  if (inventory.type !== 'https://ocfl.io/1.1/spec/#inventory') problem('E038', 'type');
  if (inventory.digestAlgorithm !== 'sha512') problem('E025', 'digestAlgorithm');
  const digest = hash('sha256', inventory.id);
  if (root !== `${digest.slice(0, 3)}/${digest.slice(3, 6)}/${digest.slice(6, 9)}/${digest}`)
    problem('E083', 'root');
  if (names.some((name, index) => name !== `v${index + 1}`)) problem('E010', names.join());
  if (inventory.head !== names.at(-1)) problem('E040', inventory.head);

  const known = new Set(['0=ocfl_object_1.1']);
  for (const folder of ['', ...names.map((name) => `${name}/`)]) {
    const own = bytes.get(`${folder}inventory.json`) ?? Buffer.alloc(0);
    const sidecar = bytes.get(`${folder}inventory.json.sha512`)?.toString() ?? '';
    if (sidecar.split(/\s+/)[0] !== hash('sha512', own)) problem('E060', `${folder}inventory.json`);
    known.add(`${folder}inventory.json`).add(`${folder}inventory.json.sha512`);
  }
  if (!bytes.get(`${inventory.head}/inventory.json`)?.equals(inventoryText)) problem('E064', inventory.head);
  for (const name of names) {
    const earlier = JSON.parse(bytes.get(`${name}/inventory.json`)?.toString() ?? '{}') as Partial<Inventory>;
    for (const [version, block] of Object.entries(earlier.versions ?? {}))
      if (JSON.stringify(block) !== JSON.stringify(inventory.versions[version])) problem('E066', name);
  }
  const contents = new Map<string, Buffer>();
  for (const [expected, paths] of Object.entries(inventory.manifest)) {
    for (const file of paths) {
      const content = bytes.get(file);
      if (!content || hash('sha512', content) !== expected) problem('E092', file);
      else contents.set(expected, content);
      if (!/^v\d+\/content\/[^/]/.test(file)) problem('E042', file);
      known.add(file);
    }
  }
  const used = new Set(Object.values(inventory.versions).flatMap(({ state }) => Object.keys(state)));
  for (const one of Object.keys(inventory.manifest)) if (!used.has(one)) problem('E107', one);
  for (const file of bytes.keys()) if (!known.has(file)) problem('E023', file);

  return {
    id: inventory.id,
    root,
    versions: names.flatMap((name) => {
      const version = inventory.versions[name];
      if (!version) return [];
      const files = Object.entries(version.state).flatMap(([one, paths]) => {
        const content = contents.get(one);
        if (!content) problem('E050', `${name} ${one}`);
        return content ? paths.map((file) => [file, content] as const) : [];
      });
      const { created, message, user } = version;
      if (Number.isNaN(Date.parse(created))) problem('E049', name);
      return [{ created, message, user, files: new Map(files) }];
    }),
  };
}
