import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, NOBODY, type Means } from './command.ts';
import type { Limits } from './limits.ts';
import { layOutRoot, mountTable, type RoomPlan } from './room.ts';
import { NO_ROOM } from './shell-scripts.ts';
import { supervise, type Supervised } from './supervise.ts';

/**
 * Where programs run that read what strangers sent. Two levels:
 *
 * - `namespaces` (Linux): no network, no other process to be seen, a file system of nothing but system programs and the
 *   job's own folders, no privilege. When the worker is root, the program is nobody.
 * - `plain` (where the system refuses namespaces, or has none): an ordinary process with limits. It can open
 *   connections, and read what its user may read; when the worker is root, its user is nobody.
 *
 * Both: an environment of its own; limits on memory, processor time, file size and open files; an end at the wall-clock
 * limit; and no process left at the end, at an abort, or when the worker dies.
 */
export type Isolation = Means['kind'];

export interface SandboxJob {
  readonly command: readonly [program: string, ...args: string[]];
  /** Folders of the job that the program may read and not change. */
  readonly readOnly: readonly string[];
  /** The folder it may write to, in which it starts. Everything it makes counts as a stranger's work. */
  readonly workDir: string;
  /** Handed to its standard input, which then ends. */
  readonly input: string;
  readonly limits: Limits;
  /** Gives way to everything else on the machine. */
  readonly idle?: boolean;
  /** Every line of its standard output. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

/** How a program ended. What it wrote to standard error last is for the log. */
export type SandboxEnd = Supervised;

export interface Sandbox {
  readonly isolation: Isolation;
  /** Rejects with the signal's reason when aborted, and for faults of the machine; never for what the program did. */
  run(job: SandboxJob): Promise<SandboxEnd>;
}

export function createSandbox(means: Means, plan: RoomPlan): Sandbox {
  const isRoot = process.getuid?.() === 0;
  return {
    isolation: means.kind,
    async run(job) {
      job.signal.throwIfAborted();
      const box = `${job.workDir}.box`;
      const room = { root: path.join(box, 'root'), table: path.join(box, 'mounts') };
      await mkdir(path.join(job.workDir, 'tmp'), { recursive: true });
      if (isRoot) await giveAway(job.workDir);
      try {
        if (means.kind === 'namespaces') {
          await layOutRoot(room.root, plan, job);
          await writeFile(room.table, mountTable(room.root, plan, job));
        }
        const { limits, idle = false, workDir, command } = job;
        const end = await supervise({
          ...job,
          command: commandLine({ means, limits, idle, room, workDir, command }),
          user: isRoot && means.kind === 'plain' ? NOBODY : null,
        });
        if (end.how === 'exit' && end.code === NO_ROOM)
          throw new Error(`the room of a program could not be set up: ${end.stderr}`);
        return end;
      } finally {
        await rm(box, { recursive: true, force: true });
      }
    },
  };
}

/** A worker that is root hands the working folder to nobody, who is to write there. */
async function giveAway(workDir: string): Promise<void> {
  for (const dir of [workDir, path.join(workDir, 'tmp'), path.join(workDir, 'out')])
    await chown(dir, NOBODY, NOBODY).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
}
