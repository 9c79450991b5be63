import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Tools } from './ffmpeg.ts';

const MAX_ERRORS = 20_000;

/** Runs ffprobe on one file, giving its output line by line. Rejects only when the program cannot be started or is killed. */
export function runFfprobe(
  { ffprobe }: Tools,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<{ readonly ok: boolean; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(ffprobe, ['-v', 'error', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-MAX_ERRORS);
    });
    const lines = createInterface({ input: child.stdout }).on('line', onLine);
    const read = new Promise((done) => lines.once('close', done));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      void read.then(() => {
        if (signal) reject(new Error(`ffprobe was killed by ${signal}`));
        else resolve({ ok: code === 0, errors });
      });
    });
  });
}
