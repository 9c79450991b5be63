import { spawn } from 'node:child_process';
import type { Runner } from './runner.ts';

export interface ExecResult {
  readonly ok: boolean;
  readonly output: string;
}

/** A locale PostgreSQL's C library knows on this platform; the database's own comes from its built-in provider. */
export const systemLocale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C';

/** How long output pipes may stay open after the exit: a server started by the command may have inherited them. */
const drain = 500;

/** Runs one of PostgreSQL's programs as the given user, in English and UTC. Never rejects. */
export function exec(command: string, args: readonly string[], runner: Runner): Promise<ExecResult> {
  return new Promise((resolve) => {
    const { PATH = '', SystemRoot, TEMP } = process.env;
    const windows = process.platform === 'win32' ? { SystemRoot, TEMP } : {};
    const child = spawn(command, args, {
      ...runner,
      cwd: process.platform === 'win32' ? undefined : '/',
      env: { PATH, LC_ALL: systemLocale, LC_MESSAGES: 'C', TZ: 'UTC', ...windows },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
    child.once('exit', (code) => setTimeout(() => resolve({ ok: code === 0, output }), drain).unref());
  });
}
