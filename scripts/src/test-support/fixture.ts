import { inspectProcess, waitUntil } from '@toasoan/platform';
import { onTestFinished } from 'vitest';
import { startChild, type Running } from '../child.ts';
import { signalGroup } from '../signals.ts';

export interface Fixture {
  readonly running: Running;
  readonly lines: readonly string[];
  /** Waits for a line the program writes. */
  readonly line: (pattern: RegExp) => Promise<string>;
}

/** Starts a small program given as source text, as a child of the supervisor's kind. */
export function startFixture(source: string, cwd = process.cwd()): Fixture {
  const lines: string[] = [];
  const running = startChild({
    name: 'fixture',
    args: ['-e', source],
    env: { PATH: process.env['PATH'] ?? '' },
    cwd,
    onLine: (line) => lines.push(line),
  });
  onTestFinished(() => signalGroup(running.pid, 'SIGKILL'));
  return {
    running,
    lines,
    line: (pattern) =>
      waitUntil(() => lines.find((line) => pattern.test(line)), {
        deadline: 10_000,
        every: 5,
        what: `a line like ${pattern}; got ${lines.join(' / ')}`,
      }),
  };
}

/** A program that says `up` and runs on; stubborn ones do not end on SIGTERM. */
export const endless = (options: { readonly stubborn?: boolean } = {}): string => `
  ${options.stubborn ? "process.on('SIGTERM', () => console.log('no'));" : ''}
  setInterval(() => {}, 1000);
  console.log('up');`;

/** A program that starts another one, says `grandchild <pid>` and runs on. */
export const parentOf = (grandchild: string, detached = false): string => `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: ['ignore', 'pipe', 'ignore'], detached: ${detached} });
  child.stdout.once('data', () => console.log('grandchild ' + child.pid));
  setInterval(() => {}, 1000);`;

/** Waits until a pid runs no more. */
export async function untilGone(pid: number): Promise<void> {
  await waitUntil(async () => (await inspectProcess(pid)) === null, {
    deadline: 10_000,
    every: 5,
    what: `the end of ${pid}`,
  });
}
