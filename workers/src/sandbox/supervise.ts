import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { groupMembers, waitUntil } from '@toasoan/platform';
import { environmentOf } from './command.ts';
import type { Limits } from './limits.ts';
import { createLineReader } from './line-reader.ts';
import { memoryOfTree } from './process-tree.ts';

/** What ended a program. */
export type HowEnded =
  | { readonly how: 'exit'; readonly code: number }
  /** It crashed. */
  | { readonly how: 'signal'; readonly signal: string }
  /** It went beyond what it may use; `output`: it wrote more to standard output than any answer takes. */
  | { readonly how: 'limit'; readonly limit: 'time' | 'memory' | 'output' };

export type Supervised = HowEnded & {
  /** The end of what it wrote to standard error. */
  readonly stderr: string;
  /** The most memory its processes were seen to hold together, in bytes; 0 where the platform does not tell. */
  readonly peakBytes: number;
};

export interface Supervision {
  readonly command: readonly string[];
  readonly workDir: string;
  readonly input: string;
  readonly limits: Limits;
  readonly user: number | null;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 100;
const MAX_OUTPUT = 4 * 1024 * 1024;
const KEPT_STDERR = 8 * 1024;
const GONE_WITHIN_MS = 10_000;

/** Runs a command as a process group of its own, and leaves none of the group alive. */
export async function supervise(job: Supervision): Promise<Supervised> {
  const { limits, signal } = job;
  const child = spawn(job.command[0] ?? '', job.command.slice(1), {
    cwd: job.workDir,
    env: environmentOf(job.workDir),
    // The fourth is the line whose end tells the group that the worker is gone.
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    detached: true,
    ...(job.user === null ? {} : { uid: job.user, gid: job.user }),
  });
  const ended = endOf(child);
  let limit: 'time' | 'memory' | 'output' | null = null;
  let peakBytes = 0;
  const stop = (reason: typeof limit): void => {
    limit ??= reason;
    killGroup(child);
  };
  const abort = (): void => stop(null);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  const clock = setTimeout(() => stop('time'), limits.wallSeconds * 1000);
  const watch = setInterval(() => {
    const bytes = child.pid ? memoryOfTree(child.pid) : 0;
    peakBytes = Math.max(peakBytes, bytes);
    if (bytes > limits.memory) stop('memory');
  }, LOOK_EVERY_MS);

  const reader = createLineReader(MAX_OUTPUT, job.onLine);
  child.stdout?.on('data', (bytes: Buffer) => {
    if (!reader.push(bytes)) stop('output');
  });
  let stderr = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    stderr = (stderr + bytes.toString('utf8')).slice(-KEPT_STDERR);
  });
  // A program that ends without reading its input breaks the pipe; its end says what happened.
  for (const stream of child.stdio) stream?.on('error', () => undefined);
  child.stdin?.end(job.input);

  try {
    const how = await ended;
    signal.throwIfAborted();
    const told = limit === null ? limitTold(how, stderr) : limit;
    return { ...(told === null ? how : { how: 'limit', limit: told }), stderr, peakBytes };
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    signal.removeEventListener('abort', abort);
  }
}

/** Waits for the first process of the group, ends the others, and waits until nothing of it is left. */
async function endOf(child: ChildProcess): Promise<HowEnded> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const how = await new Promise<HowEnded>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(describeEnd(code, signal)));
  });
  killGroup(child);
  await closed;
  const { pid } = child;
  if (pid !== undefined && process.platform !== 'win32')
    await waitUntil(async () => !groupExists(pid) || (await groupMembers(pid)).length === 0, {
      deadline: GONE_WITHIN_MS,
      every: 5,
      what: 'the end of every process of the group',
    });
  return how;
}

/** A shell stands between, which tells a signal as 128 and its number. */
function describeEnd(code: number | null, signal: NodeJS.Signals | null): HowEnded {
  if (signal !== null) return { how: 'signal', signal };
  const number = (code ?? 0) - 128;
  const name = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  return name === undefined ? { how: 'exit', code: code ?? 0 } : { how: 'signal', signal: name };
}

const OUT_OF_MEMORY =
  /out of memory|cannot allocate memory|insufficient memory|bad_alloc|array buffer allocation failed|unable to grow/i;

/** Some limits the system itself holds; the program dies or gives up, and its last words say why. */
function limitTold(how: HowEnded, stderr: string): 'time' | 'memory' | null {
  if (how.how === 'signal' && how.signal === 'SIGXCPU') return 'time';
  const failed = how.how === 'signal' || (how.how === 'exit' && how.code !== 0);
  return failed && OUT_OF_MEMORY.test(stderr) ? 'memory' : null;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function groupExists(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
