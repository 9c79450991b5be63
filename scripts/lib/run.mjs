import { spawn } from 'node:child_process';
import os from 'node:os';

/**
 * Runs a program to its end. Gives its exit code and the last of what it wrote; with `live` it also shows it. `yielding`
 * lets every other program go first.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(
  command,
  args,
  { cwd, env = process.env, live = false, shell = false, yielding = false } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    if (yielding && child.pid !== undefined) yieldAlways(child.pid);
    let output = '';
    const collect = (stream) => (chunk) => {
      output = (output + chunk).slice(-20_000);
      if (live) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect(process.stdout));
    child.stderr.setEncoding('utf8').on('data', collect(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Lets others run before a process. One that has ended meanwhile needs nothing more. */
function yieldAlways(pid) {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    if (error.code !== 'ERR_SYSTEM_ERROR') throw error;
  }
}

/** Runs a JavaScript program with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs a program on this terminal and gives its exit code. */
export function runHere(args, { cwd, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
