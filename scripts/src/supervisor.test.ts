import { freePort, startCluster, waitUntil } from '@toasoan/platform';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CombinedLog } from './combined-log.ts';
import { databaseStarter } from './database.ts';
import { createSupervisor } from './supervisor.ts';
import { untilGone } from './test-support/fixture.ts';
import { temporaryFolder } from './test-support/folder.ts';

const policy = { firstDelay: 1, maxDelay: 5, quick: 60_000, giveUpAfter: 4 };

function setUp(root = process.cwd()) {
  const notes: string[] = [];
  const pids: number[] = [];
  const log: CombinedLog = {
    line: () => undefined,
    note: (text) => notes.push(text),
    tail: () => ['hỏng rồi'],
  };
  const controller = new AbortController();
  const onRunning = (_name: string, pid: number): void => void pids.push(pid);
  const supervisor = createSupervisor({ root, log, signal: controller.signal, policy, onRunning });
  return { supervisor, notes, pids, controller };
}

/** A server that answers 200 at every path, giving its pid. */
const server = (port: number): readonly string[] => [
  '-e',
  `require('node:http').createServer((_, res) => res.end(String(process.pid))).listen(${port}, '127.0.0.1')`,
];

describe('the supervisor', () => {
  it('waits until a process serves, starts it again after kill -9, and leaves nothing behind', async () => {
    const { supervisor, notes, pids } = setUp();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const health = { url, status: 200 };
    await supervisor.run({ name: 'portal', title: 'trang tin', args: server(port), env: {}, health });
    onTestFinished(() => supervisor.stop(['portal'], 1000));
    const first = Number(await (await fetch(url)).text());
    expect(pids).toEqual([first]);
    process.kill(first, 'SIGKILL');
    await waitUntil(async () => (await (await fetch(url)).text()) !== String(first), { deadline: 10_000 });
    expect(notes.join()).toContain('Phần trang tin bị tín hiệu SIGKILL kết thúc; sẽ khởi động lại sau');
    await supervisor.stop(['portal'], 1000);
    for (const pid of pids) await untilGone(pid);
  });

  it('gives up what keeps ending, and says what to do', async () => {
    const { supervisor, notes } = setUp();
    const health = { url: `http://127.0.0.1:${await freePort()}`, status: 200 };
    const args = ['-e', 'process.exit(7)'];
    const start = supervisor.run({ name: 'cms', title: 'hệ quản trị', args, env: {}, health });
    await expect(start).rejects.toMatchObject({ name: 'Refusal' });
    await expect(start).rejects.toThrow(/hỏng rồi/);
    expect(notes.at(-1)).toContain('đã dừng 4 lần liên tiếp (lần cuối: kết thúc với mã 7)');
  });

  it('stops waiting when the newsroom is to stop', async () => {
    const { supervisor, controller } = setUp();
    const health = { url: `http://127.0.0.1:${await freePort()}`, status: 200 };
    const args = ['-e', 'setInterval(() => {}, 1000)'];
    const start = supervisor.run({ name: 'cms', title: 'x', args, env: {}, health });
    controller.abort(new Error('SIGINT'));
    await expect(start).rejects.toThrow('SIGINT');
    await supervisor.stop(['cms'], 1000);
  });

  it('starts the database again on its port after kill -9', async () => {
    const dir = await temporaryFolder();
    await chmod(dir, 0o755);
    const options = { dataDir: path.join(dir, 'postgres'), password: 'p'.repeat(32), port: 0 };
    const cluster = await startCluster({ ...options, settings: { fsync: 'off', shared_buffers: '16MB' } });
    const { supervisor, pids, notes } = setUp();
    supervisor.keep('postgres', 'cơ sở dữ liệu', databaseStarter(cluster, options));
    onTestFinished(() => supervisor.stop(['postgres'], 0));
    await waitUntil(() => pids.length === 1, { deadline: 5000 });
    process.kill(cluster.process.pid, 'SIGKILL');
    await waitUntil(() => pids.length === 2, { deadline: 20_000 });
    expect(await cluster.ensureDatabase('again')).toBe(true);
    expect(notes.join()).toContain('Phần cơ sở dữ liệu đã ngừng đột ngột');
    await supervisor.stop(['postgres'], 0);
    for (const pid of pids) await untilGone(pid);
  });
});
