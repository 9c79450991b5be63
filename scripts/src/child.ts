import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from './environment.ts';
import { signalGroup, signalProcess } from './signals.ts';

/** Something that runs until it ends or is stopped. */
export interface Running {
  readonly pid: number;
  /** Settles when it has ended, with words for how. Never rejects. */
  readonly ended: Promise<Ending>;
  /** Asks it to end, and kills it and all it started after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

export interface Ending {
  /** 0 is a clean end. */
  readonly code: number | null;
  /** In Vietnamese, for the log. */
  readonly how: string;
}

export interface ChildSpec {
  readonly name: string;
  /** A script and its arguments, for this Node. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly cwd: string;
  readonly onLine: (line: string) => void;
}

/**
 * Starts a Node program as the leader of a process group of its own: Ctrl-C at the terminal reaches the supervisor
 * alone, which stops its children in order, and what a child started can be ended with it.
 */
export function startChild({ args, env, cwd, onLine }: ChildSpec): Running {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);

  const { pid } = child;
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ code: null, how: `không khởi động được (${error.message})` }));
    child.once('exit', (code, signal) => {
      if (pid !== undefined) signalGroup(pid, 'SIGKILL');
      resolve({ code, how: signal ? `bị tín hiệu ${signal} kết thúc` : `kết thúc với mã ${code}` });
    });
  });
  const stop = async (patience: number): Promise<void> => {
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    signalProcess(pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  };
  return { pid: pid ?? 0, ended, stop };
}

/** Runs a program that ends by itself; ends it early when the signal aborts. */
export async function runToEnd(
  spec: ChildSpec,
  signal: AbortSignal,
  onPid: (pid: number) => void,
): Promise<Ending> {
  const running = startChild(spec);
  onPid(running.pid);
  const stop = (): void => void running.stop(3000);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const ending = await running.ended;
  signal.removeEventListener('abort', stop);
  return ending;
}
