import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inspectProcess, processesIn, type ProcessInfo } from '../processes.ts';
import { waitUntil } from '../wait.ts';
import { ClusterError } from './errors.ts';

export interface RunningServer {
  readonly pid: number;
  readonly started: string;
  readonly port: number;
  /** As PostgreSQL notes it: `starting`, `ready`, `stopping`. */
  readonly status: string;
}

const pidFile = (dataDir: string): string => path.join(dataDir, 'postmaster.pid');

/** The first lines of postmaster.pid: pid, folder, start time, port, socket folder, address, memory, status. */
async function readPidFile(dataDir: string): Promise<readonly string[]> {
  const text = await readFile(pidFile(dataDir), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new ClusterError('not-permitted', dataDir, { cause: error });
    return '';
  });
  return text.split('\n').map((line) => line.trim());
}

/** The server that runs on the data, if any. A pid that is dead, a zombie or another program's does not count. */
export async function findServer(dataDir: string): Promise<RunningServer | null> {
  const lines = await readPidFile(dataDir);
  const process = await inspectProcess(Number(lines[0]));
  if (!process || !isServerOf(dataDir, process)) return null;
  return {
    pid: process.pid,
    started: process.started,
    port: Number(lines[3]),
    status: lines[7] ?? 'starting',
  };
}

function isServerOf(dataDir: string, { command }: ProcessInfo): boolean {
  return /postgres/.test(command) && command.includes(dataDir);
}

/** Waits for a server found running to be through its recovery; null when it ended instead. */
export async function untilReady(dataDir: string): Promise<RunningServer | null> {
  return waitUntil(
    async () => {
      const server = await findServer(dataDir);
      if (!server) return { server: null };
      return server.status === 'ready' ? { server } : null;
    },
    { deadline: 60_000, every: 50, what: 'PostgreSQL to be ready' },
  ).then(({ server }) => server);
}

/**
 * Prepares a start after a server died without cleaning up. The processes it left must be gone before another server
 * touches the data; a pid file naming a zombie or another program would keep PostgreSQL from starting.
 */
export async function clearRemains(dataDir: string): Promise<void> {
  const remains = async (): Promise<readonly ProcessInfo[]> =>
    (await processesIn(dataDir)).filter(({ command }) => /postgres/.test(command));
  const none = async (): Promise<boolean> => (await remains()).length === 0;
  await waitUntil(none, { deadline: 3000 }).catch(async () => {
    for (const { pid } of await remains()) kill(pid);
    await waitUntil(none, { deadline: 5000, what: 'the end of the former server' });
  });
  const pid = Number((await readPidFile(dataDir))[0]);
  if (pid > 0 && looksAlive(pid)) await rm(pidFile(dataDir), { force: true });
}

/** What PostgreSQL itself asks: it takes zombies and strangers for a running server. */
function looksAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
