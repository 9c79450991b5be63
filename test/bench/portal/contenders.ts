import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { freePort, waitUntil } from '@toasoan/platform';

const run = promisify(execFile);

/** An answer as it came: headers as name, value, name, value…, and the bytes. */
export interface Recorded {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** The two the others are held against. */
export const BARE = 'node:http';
export const NGINX = 'nginx, one worker';

/** Who sends the same bytes. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** Asks as a browser does, and keeps the answer without what belongs to the connection. */
export function record(url: string): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const own = /^(date|connection|keep-alive|transfer-encoding)$/i;
      const headers: string[] = [];
      for (let at = 0; at < response.rawHeaders.length; at += 2)
        if (!own.test(response.rawHeaders[at] ?? ''))
          headers.push(response.rawHeaders[at] ?? '', response.rawHeaders[at + 1] ?? '');
      buffer(response).then((body) => resolve({ headers, body }), reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** `node:http` alone, or Express, sending what was recorded, in a process of its own. */
export async function startFarEnd(
  kind: 'bare' | 'express',
  answers: Readonly<Record<string, Recorded>>,
): Promise<Contender> {
  const folder = await mkdtemp(path.join(tmpdir(), 'far-end-'));
  const file = path.join(folder, 'answers.json');
  const plain = Object.entries(answers).map(([at, { headers, body }]) => [
    at,
    { headers, body: body.toString('base64') },
  ]);
  await writeFile(file, JSON.stringify(Object.fromEntries(plain)));
  const child = spawn(process.execPath, [new URL('far-end.mjs', import.meta.url).pathname, kind, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  return {
    name: kind === 'bare' ? BARE : 'Express',
    url: `http://127.0.0.1:${port}`,
    stop: () => ended(child, folder),
  };
}

/** Whether there is an nginx to compare with. */
export const hasNginx = async (): Promise<boolean> =>
  (await run('sh', ['-c', 'command -v nginx']).catch(() => null)) !== null;

/** nginx with one worker, sending files. */
export async function startNginx(answers: Readonly<Record<string, Recorded>>): Promise<Contender> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await mkdir(path.join(folder, 'pages'), { recursive: true });
  for (const [index, { body }] of Object.values(answers).entries())
    await writeFile(path.join(folder, 'pages', `${index}.bin`), body);
  const locations = Object.entries(answers)
    .map(([at, { headers }], index) => locationOf(at, headers, path.join(folder, 'pages', `${index}.bin`)))
    .join('\n');
  return runNginx(
    'nginx, one worker',
    folder,
    port,
    `server { listen 127.0.0.1:${port}; etag off; open_file_cache max=100; ${locations} }`,
  );
}

const OPERATIONS = new URL('../../../docs/operations/', import.meta.url);

/** nginx with one worker as docs/operations has it, but for the certificate, in front of a portal that writes files. */
export async function startNginxOfDocs(pagesDir: string, portalUrl: string): Promise<Contender> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const written = await readFile(new URL('nginx.conf', OPERATIONS), 'utf8');
  const site = written
    .replace('127.0.0.1:4000', new URL(portalUrl).host)
    .replace('listen 443 ssl', `listen 127.0.0.1:${port}`)
    .replaceAll(/^ *ssl_.*$/gm, '')
    .replace(/root .*;/, `root ${path.join(pagesDir, 'website')};`);
  await copyFile(new URL('toasoan-headers.conf', OPERATIONS), path.join(folder, 'toasoan-headers.conf'));
  return runNginx('nginx, the portal’s files', folder, port, site);
}

/** What docs/operations leaves to the main file of nginx. */
const mainFile = (folder: string, site: string): string =>
  `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/pid; error_log stderr error;
events { worker_connections 512; }
http { types { text/html html; application/xml xml; application/json json; } default_type text/html;
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; ${site} }`;

async function runNginx(name: string, folder: string, port: number, site: string): Promise<Contender> {
  const conf = path.join(folder, 'nginx.conf');
  await writeFile(conf, mainFile(folder, site));
  const child = spawn('nginx', ['-c', conf, '-p', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await waitUntil(async () => (await fetch(url).catch(() => null)) !== null || null, {
    deadline: 10_000,
    what: 'nginx answering',
  });
  return { name, url, stop: () => ended(child, folder) };
}

function locationOf(at: string, headers: readonly string[], file: string): string {
  const lines: string[] = [];
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2);
    if (/^content-type$/i.test(name)) lines.push(`default_type "${value}";`);
    else if (!/^content-length$/i.test(name))
      lines.push(`add_header ${name} "${value.replaceAll('"', '\\"')}";`);
  }
  return `location = ${at} { types { } ${lines.join(' ')} root ${path.dirname(file)}; rewrite ^ /${path.basename(file)} break; }`;
}

async function ended(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  await rm(folder, { recursive: true, force: true });
}
