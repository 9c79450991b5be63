import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '@toasoan/platform';
import { onTestFinished } from 'vitest';

export interface WorkerProcess {
  readonly pid: number;
  /** Everything written to standard output and error. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Code or signal it ended with. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Starts the built worker as the supervisor does; it ends with the running test at the latest. */
export function startWorker(env: Readonly<Record<string, string>>): WorkerProcess {
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** Starts the built worker and waits until it works. */
export async function startReadyWorker(env: Readonly<Record<string, string>>): Promise<WorkerProcess> {
  const worker = startWorker(env);
  const ended = worker.ended.then((code) => {
    throw new Error(`the worker ended with ${code}: ${worker.output()}`);
  });
  ended.catch(() => undefined);
  const ready = waitUntil(() => worker.output().includes('"msg":"ready"'), {
    deadline: 30_000,
    what: 'a ready worker',
  });
  await Promise.race([ready, ended]);
  return worker;
}
