import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Targets } from './types.ts';

/** What the files try to reach, and whether one did. */
export interface Traps extends Targets {
  /** In the file that nobody may read, and nowhere else. */
  readonly secret: string;
  /** How many connections the listener has had. */
  connections(): number;
  close(): Promise<void>;
}

/** Lays out the traps; `dir` is an existing folder, in which the canary gets a place. */
export async function openTraps(dir: string): Promise<Traps> {
  // Whoever a program runs as could read the canary, were it not for the sandbox.
  await chmod(dir, 0o755);
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const canary = path.join(dir, 'outside', 'canary.txt');
  const secret = 'toasoan-canary-4f1c9a';
  await mkdir(path.dirname(canary));
  await writeFile(canary, `${secret}\n`);
  return {
    listener: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    canary,
    secret,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
