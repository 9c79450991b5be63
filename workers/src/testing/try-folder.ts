import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Tried } from './try-files.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/testing/try-files.js', import.meta.url));

/**
 * Puts every file of a folder through the built worker's own way, two at a time; see `try-files`. `dir` gets the blob
 * store (`blobs`) and the temporary files.
 */
export async function tryFolder(folder: string, dir: string): Promise<Tried[]> {
  const args = [PROGRAM, folder, path.join(dir, 'blobs'), path.join(dir, 'temp'), '2', 'auto'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const tried: Tried[] = [];
  for await (const line of createInterface(child.stdout)) tried.push(JSON.parse(line) as Tried);
  await ended;
  return tried;
}
