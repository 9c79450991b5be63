import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readlink, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inspectProcess } from '@toasoan/platform';

/** The temporary files of one job. Nothing in it outlives the job: what is worth keeping goes to the blob store. */
export interface JobFolder {
  /** For what stages read and may not change: the original, files of earlier stages. */
  readonly inputs: string;
  /** An empty folder for a stage to work in, with an empty `out` for what it makes. */
  makeWorkDir(name: string): Promise<string>;
  remove(): Promise<void>;
}

export interface JobFolders {
  open(): Promise<JobFolder>;
  /** Removes the folders of workers that are no more. Gives how many there were. */
  sweep(): Promise<number>;
  readonly root: string;
}

/** A folder whose owner cannot be looked up from here (another container) goes when it is older than any job. */
const FOREIGN_AGE_MS = 2 * 24 * 60 * 60_000;
/** Others may pass through but not look around: a program that runs as nobody has to reach its own folder. */
const PASSABLE = 0o711;

/**
 * Job folders under `root`, which is made when absent. Each carries the identity of its worker in its name: process
 * number, instant of start, and the namespace in which that number means something.
 */
export async function createJobFolders(root: string): Promise<JobFolders> {
  await mkdir(root, { recursive: true, mode: PASSABLE });
  await refuseForeign(root);
  const namespace = shortHash(await readlink('/proc/self/ns/pid').catch(() => 'one'));
  const started = (await inspectProcess(process.pid))?.started ?? '';
  const owner = `${namespace}-${process.pid}-${shortHash(started)}`;

  const isLeftOver = async (name: string): Promise<boolean> => {
    const [, itsNamespace, pid, itsStart] = /^job-([0-9a-f]{12})-(\d+)-([0-9a-f]{12})-/.exec(name) ?? [];
    if (itsNamespace === undefined) return false;
    if (itsNamespace !== namespace) {
      const found = await stat(path.join(root, name)).catch(() => null);
      return found !== null && Date.now() - found.mtimeMs > FOREIGN_AGE_MS;
    }
    const running = await inspectProcess(Number(pid));
    return running === null || shortHash(running.started) !== itsStart;
  };

  return {
    root,
    async open() {
      const dir = path.join(root, `job-${owner}-${randomUUID()}`);
      const inputs = path.join(dir, 'in');
      await mkdir(dir, { mode: PASSABLE });
      await mkdir(inputs, { mode: 0o755 });
      return {
        inputs,
        async makeWorkDir(name) {
          const workDir = path.join(dir, name);
          await mkdir(path.join(workDir, 'out'), { recursive: true });
          return workDir;
        },
        remove: () => removeDir(dir),
      };
    },
    async sweep() {
      let swept = 0;
      for (const name of await readdir(root)) {
        if (!(await isLeftOver(name))) continue;
        await removeDir(path.join(root, name));
        swept += 1;
      }
      return swept;
    },
  };
}

const removeDir = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true, maxRetries: 3 });

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** In a temporary folder that all share, someone else may have made it first, and could look into it. */
async function refuseForeign(root: string): Promise<void> {
  const found = await lstat(root);
  const user = process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || found.uid !== user)
    throw new Error(`Expected ${root} to be a folder of this worker's user but it is another's`);
}
