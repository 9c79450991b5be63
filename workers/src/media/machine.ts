import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lane } from '@toasoan/domain';
import { findFfmpeg, findFfprobe } from '@toasoan/platform';
import { chooseSandbox } from '../sandbox/choose.ts';
import type { Isolation, Sandbox } from '../sandbox/sandbox.ts';
import { createJobFolders, type JobFolders } from './job-folders.ts';

/** What this machine makes media with. */
export interface MediaMachine {
  readonly sandbox: Sandbox;
  readonly folders: JobFolders;
  /** Absolute paths; null when the machine has none, and every stage that needs it is a fault. */
  readonly tools: { readonly ffmpeg: string | null; readonly ffprobe: string | null };
  /** The program of a stage. */
  readonly child: string;
  /** Threads an encoder may use. */
  readonly threads: Readonly<Record<Lane, number>>;
}

export interface MachineOptions {
  readonly isolation: Isolation | 'auto';
  /** Null: a folder of this user's in the system's temporary folder. */
  readonly tempDir: string | null;
  /** Slow jobs at once. */
  readonly slowConcurrency: number;
}

export interface OpenedMachine {
  readonly machine: MediaMachine;
  /** What a person should know of it, for the log and the doctor: each a sentence about something missing or weaker. */
  readonly remarks: readonly string[];
}

/** The program of a stage, as built and joined to one. Also found from the sources, so that tests run what is shipped. */
const CHILD_PROGRAM = fileURLToPath(new URL('../../dist/child/main.js', import.meta.url));

/** Looks what the machine has, chooses its sandbox, and sweeps up after dead workers. */
export async function openMachine({
  isolation,
  tempDir,
  slowConcurrency,
}: MachineOptions): Promise<OpenedMachine> {
  const folders = await createJobFolders(tempDir ?? ownTempDir());
  await folders.sweep();
  const [ffmpeg, ffprobe] = await Promise.all([findFfmpeg(), findFfprobe()]);
  const programs = [ffmpeg, ffprobe].flatMap((tool) => (tool.found ? [tool.path] : []));
  const { sandbox, passedOver } = await chooseSandbox({
    wanted: isolation,
    tempDir: folders.root,
    programs,
    code: codeOfChild(),
  });
  const weaker = sandbox.isolation === 'plain' ? passedOver : [];
  return {
    machine: {
      sandbox,
      folders,
      child: CHILD_PROGRAM,
      tools: { ffmpeg: ffmpeg.found ? ffmpeg.path : null, ffprobe: ffprobe.found ? ffprobe.path : null },
      // Two cores are the least a server has; several slow jobs share them.
      threads: { quick: 2, slow: slowConcurrency > 1 ? 1 : 2 },
    },
    remarks: [...weaker, ...[ffmpeg, ffprobe].flatMap((tool) => (tool.found ? [] : [tool.reason]))],
  };
}

const ownTempDir = (): string => path.join(tmpdir(), `toasoan-media-${process.getuid?.() ?? 'user'}`);

/** The code that a child loads: its program and the packages, and nothing else of the checkout. */
function codeOfChild(): string[] {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const own = ['dist', 'package.json', 'node_modules'].map((part) => path.join(root, 'workers', part));
  return [path.join(root, 'node_modules'), ...own];
}
