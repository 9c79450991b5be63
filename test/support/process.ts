import { waitUntil } from '@toasoan/platform';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A room running as its production command. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far, for a failure's message. */
  output(): string;
  /** SIGTERM, then waits until it is gone. */
  stop(): Promise<void>;
  /** SIGKILL, then waits until it is gone. */
  kill(): Promise<void>;
}

export interface RoomOptions {
  /** Entry relative to the checkout: "cms/dist/src/main.js". */
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  /** Answers truthy once the room serves. */
  readonly ready: (output: string) => Promise<boolean>;
}

/** Starts a room and waits until it serves. @throws with its output when it ends or does not serve in time */
export async function startRoom({ entry, env, ready }: RoomOptions): Promise<Running> {
  const child = spawn(process.execPath, [path.join(ROOT, entry)], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/tmp',
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-20_000);
    });
  }
  const gone = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await gone;
  };
  const running: Running = {
    child,
    output: () => text,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
  try {
    await waitUntil(
      async () => {
        if (child.exitCode !== null) throw new Error(`${entry} ended with ${child.exitCode}`);
        return ready(text);
      },
      { deadline: 120_000, every: 50, what: `${entry} serving` },
    );
  } catch (cause) {
    await running.kill();
    throw new Error(`${entry} did not start:\n${text}`, { cause });
  }
  return running;
}

/** True when a GET of `url` answers below 400. */
export const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.status < 400,
    () => false,
  );
