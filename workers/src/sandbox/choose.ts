import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Means } from './command.ts';
import { SMALL_LIMITS } from './limits.ts';
import { planRoom } from './room.ts';
import { createSandbox, type Isolation, type Sandbox } from './sandbox.ts';

export interface SandboxOptions {
  /** `auto` takes the strongest that works here; a named level is taken or nothing. */
  readonly wanted: Isolation | 'auto';
  /** An existing folder in which jobs have theirs. */
  readonly tempDir: string;
  /** Absolute paths of the programs that will run. */
  readonly programs: readonly string[];
  /** Absolute paths of the application's own code. */
  readonly code: readonly string[];
}

export interface ChosenSandbox {
  readonly sandbox: Sandbox;
  /** Why stronger means were not taken, each tried and failed; for the log and the doctor. */
  readonly passedOver: readonly string[];
}

const MEANS: Readonly<Record<string, Means>> = {
  'namespaces as root': { kind: 'namespaces', asRoot: true },
  'namespaces of a user': { kind: 'namespaces', asRoot: false },
  'a plain process': { kind: 'plain' },
};

/** Tries the means from the strongest on, each with a real program. Rejects when none that is wanted works. */
export async function chooseSandbox({
  wanted,
  tempDir,
  programs,
  code,
}: SandboxOptions): Promise<ChosenSandbox> {
  const plan = await planRoom([process.execPath, ...programs], code);
  const passedOver: string[] = [];
  for (const [name, means] of Object.entries(MEANS)) {
    if (wanted !== 'auto' && wanted !== means.kind) continue;
    const sandbox = createSandbox(means, plan);
    const problem = await prove(sandbox, tempDir).catch((error: unknown) => String(error));
    if (problem === null) return { sandbox, passedOver };
    passedOver.push(`${name}: ${problem.trim()}`);
  }
  throw new Error(`no isolation for media works on this machine: ${passedOver.join('; ')}`);
}

/** Reads a file of its own, and looks for one it must not see. */
const PROBE = `
const fs = require('node:fs');
const [own, foreign] = process.argv.slice(1);
process.stdout.write([fs.readFileSync(own, 'utf8'), fs.existsSync(foreign)].join() + '\\n');
`;

/** Whether a program runs at this level and is kept to its folders. Gives what is wrong, or null. */
async function prove(sandbox: Sandbox, tempDir: string): Promise<string | null> {
  const dir = path.join(tempDir, `probe-${randomUUID()}`);
  const [readOnly, workDir, foreign] = [
    path.join(dir, 'in'),
    path.join(dir, 'work'),
    path.join(dir, 'foreign'),
  ];
  await mkdir(readOnly, { recursive: true });
  await mkdir(workDir);
  try {
    await writeFile(path.join(readOnly, 'own'), 'own');
    await writeFile(foreign, 'foreign', { mode: 0o600 });
    const lines: string[] = [];
    const end = await sandbox.run({
      command: [process.execPath, '-e', PROBE, path.join(readOnly, 'own'), foreign],
      readOnly: [readOnly],
      workDir,
      input: '',
      limits: SMALL_LIMITS,
      onLine: (line) => lines.push(line),
      signal: AbortSignal.timeout(30_000),
    });
    const expected = sandbox.isolation === 'namespaces' ? 'own,false' : 'own,true';
    if (lines[0] === expected) return null;
    return `${JSON.stringify(end)} ${lines.join(' ')}`;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
