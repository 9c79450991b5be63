import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a program and everything it started took. */
export interface Spent {
  readonly wall: number;
  /** Processor time, of all children too. */
  readonly cpu: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The shell's own clock also counts what the program's children took. */
const SCRIPT = 'TIMEFORMAT="spent %R %U %S"; time "$@"';

/** Runs a program to its end, in seconds. Rejects when it fails. */
export async function timed(program: string, args: readonly string[], input = ''): Promise<Spent> {
  const child = spawn('bash', ['-c', SCRIPT, 'timed', program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const [, wall, user, system] = /^spent ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  if (code !== 0 || wall === undefined) throw new Error(`${program} failed: ${stderr.slice(-2_000)}`);
  return { wall: Number(wall), cpu: Number(user) + Number(system), stdout, stderr };
}

/** What several programs, one after another, took together. */
export const add = (spent: readonly Pick<Spent, 'wall' | 'cpu'>[]): Pick<Spent, 'wall' | 'cpu'> => ({
  wall: spent.reduce((sum, each) => sum + each.wall, 0),
  cpu: spent.reduce((sum, each) => sum + each.cpu, 0),
});
