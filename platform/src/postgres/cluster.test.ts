import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, listen } from '../http.ts';
import { inspectProcess } from '../processes.ts';
import { waitUntil } from '../wait.ts';
import { findCluster, startCluster, stopCluster, type Cluster } from './cluster.ts';

const password = "p'w@/ đ";
const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: '10' };
let base: string;
let dataDir: string;

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'toasoan-pg-'));
  await chmod(base, 0o755);
  dataDir = path.join(base, 'postgres');
});
afterEach(async () => {
  await stopCluster({ dataDir });
  await rm(base, { recursive: true, force: true });
});

const start = (): Promise<Cluster> => startCluster({ dataDir, password, port: 0, settings });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const ended = (pid: number) =>
  waitUntil(async () => (await inspectProcess(pid)) === null, {
    deadline: 5000,
    every: 5,
    what: `end of ${pid}`,
  });

describe('startCluster', () => {
  it('makes a cluster that knows Vietnamese, keeps data over a restart, and stops', async () => {
    const first = await start();
    expect(first).toMatchObject({ adopted: false, relocated: false, dataDir });
    expect(await first.ensureDatabase('tòa soạn')).toBe(true);
    expect(await first.ensureDatabase('tòa soạn')).toBe(false);
    const url = first.url('tòa soạn');
    await query(url, 'create extension unaccent');
    await query(url, 'create table t (x text)');
    await query(url, "insert into t values ('ĐƯỜNG phố')");
    expect(await query(url, 'select lower(x), unaccent(x) from t')).toEqual(['đường phố', 'DUONG pho']);
    await first.stop();
    await first.stop();
    expect(await first.alive()).toBe(false);
    expect(await inspectProcess(first.process.pid)).toBeNull();

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url('tòa soạn'), 'select count(*)::int from t')).toEqual([1]);
    await expect(query(second.url('postgres').replace('toasoan:', 'toasoan:x'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    await second.stop('immediate');
  });

  it('adopts the server that runs, with the port it has', async () => {
    const first = await start();
    const second = await startCluster({ dataDir, password, port: await freePort(), settings });
    expect(second).toMatchObject({ adopted: true, port: first.port, process: first.process });
    expect(await findCluster({ dataDir })).toMatchObject({ pid: first.process.pid, port: first.port });
    expect(await stopCluster({ dataDir })).toBe(true);
    expect(await stopCluster({ dataDir })).toBe(false);
    expect(await findCluster({ dataDir })).toBeNull();
  });

  it('outlives the process that started it', async () => {
    const dist = path.resolve(import.meta.dirname, '../../dist/index.js');
    const script = `
      const { startCluster } = await import(${JSON.stringify(dist)});
      await startCluster(${JSON.stringify({ dataDir, password, port: 0, settings })});
      process.kill(process.pid, 'SIGKILL');`;
    const parent = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(parent.signal, parent.stderr).toBe('SIGKILL');
    expect(await start()).toMatchObject({ adopted: true });
  });

  it('recovers after kill -9 of the server, with a session open', async () => {
    let cluster = await start();
    await query(cluster.url('postgres'), 'create table t (x int)');
    for (const round of [1, 2]) {
      const session = new pg.Client({ connectionString: cluster.url('postgres') });
      session.on('error', () => undefined);
      await session.connect();
      await session.query('insert into t values ($1)', [round]);
      process.kill(cluster.process.pid, 'SIGKILL');
      await ended(cluster.process.pid);
      cluster = await start();
      expect(cluster.adopted).toBe(false);
      expect(await query(cluster.url('postgres'), 'select count(*)::int from t')).toEqual([round]);
    }
  });

  it('is not fooled by a pid file that names another program', async () => {
    const first = await start();
    await first.stop();
    const pidFile = path.join(dataDir, 'postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n${dataDir}\n1\n${first.port}\n\n127.0.0.1\n\nready\n`);
    expect(await findCluster({ dataDir })).toBeNull();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await readFile(pidFile, 'utf8')).toMatch(new RegExp(`^${second.process.pid}\n`));
  });

  it('makes the cluster anew after an interrupted first start', async () => {
    await writeFile(path.join(base, 'postgres.new-1'), 'half');
    const cluster = await start();
    await cluster.stop();
    expect(await readdir(base)).toEqual(['postgres']);
  });

  it('says what is wrong: port taken, other version', async () => {
    const taken = await listen(() => undefined, '127.0.0.1', 0);
    const attempt = startCluster({ dataDir, password, port: taken.port, settings });
    await expect(attempt).rejects.toMatchObject({ name: 'ClusterError', kind: 'port-taken' });
    await taken.close();
    await writeFile(path.join(dataDir, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toMatchObject({ kind: 'other-version', detail: '15' });
  });
});

describe('as root, below a folder closed to others', () => {
  it('runs from a fallback folder, and finds its data there again', async ({ skip }) => {
    skip(process.getuid?.() !== 0, 'only root runs PostgreSQL as another user');
    const closed = path.join(base, 'root');
    const fallbackDir = path.join(base, 'var', 'toasoan');
    const options = { dataDir: path.join(closed, 'data', 'postgres'), password, port: 0, settings };
    await mkdir(closed, { mode: 0o700 });
    await expect(startCluster(options)).rejects.toMatchObject({ kind: 'unreachable', detail: closed });

    const cluster = await startCluster({ ...options, fallbackDir });
    expect(cluster).toMatchObject({ relocated: true, dataDir: path.join(fallbackDir, 'data') });
    expect((await stat(cluster.dataDir)).uid).not.toBe(0);
    await query(cluster.url('postgres'), 'create table t (x int)');
    process.kill(cluster.process.pid, 'SIGKILL');
    await ended(cluster.process.pid);
    await chmod(closed, 0o755);
    const again = await startCluster({ ...options, fallbackDir });
    expect(await query(again.url('postgres'), 'select count(*)::int from t')).toEqual([0]);
    await again.stop();
  });
});
