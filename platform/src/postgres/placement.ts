import { access, chmod, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ClusterError } from './errors.ts';
import { copyNative, locateNative, programPath } from './native.ts';
import { chooseRunner, type Runner } from './runner.ts';

export interface PlacementOptions {
  readonly dataDir: string;
  /**
   * Where binaries and data go when the user PostgreSQL runs as cannot reach them, as below a home folder of root.
   * Its own parents must be open to every user.
   */
  readonly fallbackDir?: string;
}

export interface Placement {
  readonly dataDir: string;
  readonly nativeDir: string;
  readonly runner: Runner;
  /** Whether the data are below the fallback folder. */
  readonly relocated: boolean;
}

/** Where the data live, without touching anything: below the fallback folder once they have been placed there. */
export async function findDataDir({ dataDir, fallbackDir }: PlacementOptions): Promise<string> {
  if (!fallbackDir || (await isCluster(dataDir))) return dataDir;
  const moved = fallbackData(fallbackDir);
  return (await isCluster(moved)) ? moved : dataDir;
}

/**
 * Decides from where and as whom PostgreSQL runs, and copies its binaries if need be.
 * @throws {ClusterError} of kind `no-binaries`, `no-os-user` or `unreachable`
 */
export async function placeCluster(options: PlacementOptions): Promise<Placement> {
  const native = await locateNative();
  const found = await findDataDir(options);
  const runner = await chooseRunner([found]);
  const { fallbackDir } = options;

  let dataDir = found;
  const barrier = await findBarrier(path.dirname(found), runner);
  if (barrier && found === options.dataDir) {
    if (!fallbackDir || (await isCluster(found))) throw new ClusterError('unreachable', barrier);
    dataDir = fallbackData(fallbackDir);
  }
  await makeParents(dataDir);

  let nativeDir = native.dir;
  const program = programPath(native.dir, 'postgres');
  const nativeBarrier = await findBarrier(program, runner);
  if (nativeBarrier) {
    if (!fallbackDir) throw new ClusterError('unreachable', nativeBarrier);
    await makeParents(path.join(fallbackDir, 'any'));
    nativeDir = await copyNative(native, fallbackDir);
  }
  return { dataDir, nativeDir, runner, relocated: dataDir !== options.dataDir };
}

const fallbackData = (fallbackDir: string): string => path.join(fallbackDir, 'data');

const isCluster = (dir: string): Promise<boolean> =>
  stat(path.join(dir, 'PG_VERSION')).then(
    () => true,
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EACCES',
  );

/** The first of the file and the folders above it that the runner may not pass or run; null when there is none. */
export async function findBarrier(file: string, runner: Runner): Promise<string | null> {
  const steps = [file];
  for (let dir = path.dirname(file); dir !== steps.at(-1); dir = path.dirname(dir)) steps.push(dir);
  for (const step of steps.reverse()) {
    const stats = await stat(step).catch(() => null);
    if (!stats) return null;
    if (runner.uid === undefined) {
      if (!(await canPass(step))) return step;
      continue;
    }
    const bit = stats.uid === runner.uid ? 0o100 : stats.gid === runner.gid ? 0o010 : 0o001;
    if ((stats.mode & bit) === 0) return step;
  }
  return null;
}

const canPass = (dir: string): Promise<boolean> =>
  access(dir, process.platform === 'win32' ? 0 : 1).then(
    () => true,
    () => false,
  );

/** Makes the folders above `file`; those it makes are open to every user whatever the umask says. */
async function makeParents(file: string): Promise<void> {
  const parent = path.dirname(file);
  const first = await mkdir(parent, { recursive: true });
  if (first === undefined) return;
  for (let dir = parent; dir.length >= first.length; dir = path.dirname(dir)) await chmod(dir, 0o755);
}
