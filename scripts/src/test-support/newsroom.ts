import { freePort, stopCluster, waitUntil } from '@toasoan/platform';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { findRunning } from '../run-record.ts';
import { pathsOf } from '../paths.ts';
import { signalGroup } from '../signals.ts';
import { temporaryFolder } from './folder.ts';

const service = `
  const http = require('node:http');
  const { PORT = '0', HOST = '127.0.0.1' } = process.env;
  http.createServer((req, res) => { res.statusCode = req.url === '/_health' ? 204 : 200; res.end(String(process.pid)); })
    .listen(Number(PORT), HOST, () => console.log(JSON.stringify({ level: 30, time: Date.now(), msg: 'listening' })));`;

const seeds = `
  require('node:fs').writeFileSync(process.env.ACCOUNTS_FILE, JSON.stringify(
    [{ role: 'Biên tập', unit: 'Văn phòng Sở', email: 'bt@vidu.vn', password: 'mat-khau' }]));
  console.log('đã nạp');`;

const programs: Readonly<Record<string, string>> = {
  'cms/dist/src/main.js': service,
  'portal/dist/main.js': service,
  'editor-app/server/dist/main.js': service,
  'workers/dist/main.js': `setInterval(() => {}, 1000);`,
  'seeds/dist/main.js': seeds,
};

/** A checkout whose rooms are stand-ins; the supervisor and the database are real. */
export async function makeCheckout(): Promise<Checkout> {
  const root = await temporaryFolder();
  await chmod(root, 0o755);
  for (const [file, source] of Object.entries(programs)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), source);
  }
  const ports = await Promise.all([1, 2, 3, 4].map(() => freePort()));
  const names = ['CMS', 'EDITOR', 'PORTAL', 'POSTGRES'];
  const env = Object.fromEntries(names.map((name, i) => [`TOASOAN_${name}_PORT`, String(ports[i])]));
  const paths = pathsOf(root);
  onTestFinished(async () => void (await stopCluster({ dataDir: paths.postgres })));
  return { root, env, paths, portal: `http://127.0.0.1:${ports[2]}`, running: () => findRunning(paths.run) };
}

export interface Checkout {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly paths: ReturnType<typeof pathsOf>;
  readonly portal: string;
  readonly running: () => ReturnType<typeof findRunning>;
}

export interface Started {
  readonly pid: number;
  readonly output: () => string;
  readonly until: (text: string) => Promise<unknown>;
  readonly exit: Promise<number | null>;
}

/** `npm start` without installing and building: the compiled launcher in a process of its own. */
export function start(checkout: Checkout, args: readonly string[] = []): Started {
  const launcher = new URL('../../dist/launch.js', import.meta.url).href;
  const script = `
    const { launch } = await import(${JSON.stringify(launcher)});
    try { process.exitCode = await launch(${JSON.stringify({ root: checkout.root, args, admin: false })}); }
    catch (error) { console.error(error.message); process.exitCode = 1; }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], ...checkout.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const pid = child.pid ?? 0;
  onTestFinished(async () => {
    if (child.exitCode === null) signalGroup(pid, 'SIGTERM');
    await exit;
  });
  return {
    pid,
    exit,
    output: () => output,
    until: (text) =>
      waitUntil(() => output.includes(text), { deadline: 60_000, every: 10 }).catch(() => {
        throw new Error(`"${text}" was never written. Written was:\n${output}`);
      }),
  };
}
