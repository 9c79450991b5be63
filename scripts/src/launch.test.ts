import { findCluster, inspectProcess, listen } from '@toasoan/platform';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { signalProcess } from './signals.ts';
import { untilGone } from './test-support/fixture.ts';
import { makeCheckout, start, type Checkout } from './test-support/newsroom.ts';

const ready = 'Tòa soạn đã sẵn sàng';

/** The pids of everything that runs for a checkout. */
async function processesOf(checkout: Checkout): Promise<number[]> {
  const record = await checkout.running();
  const database = await findCluster({ dataDir: checkout.paths.postgres });
  const children = record?.children.map(({ pid }) => pid) ?? [];
  return [...new Set([...children, ...(database ? [database.pid] : [])])];
}

describe('launch', { timeout: 180_000 }, () => {
  it('starts all, shows addresses and accounts, answers a second start, and leaves nothing after Ctrl-C', async () => {
    const checkout = await makeCheckout();
    const first = start(checkout);
    await first.until(ready);
    await first.until('Ctrl-C');
    expect(first.output()).toContain(checkout.portal);
    expect(first.output()).toMatch(/Biên tập +Văn phòng Sở +bt@vidu\.vn +mat-khau/);
    expect((await fetch(checkout.portal)).status).toBe(200);

    const second = start(checkout);
    expect(await second.exit).toBe(0);
    expect(second.output()).toContain(`đang chạy sẵn từ thư mục này (tiến trình ${first.pid}`);

    const pids = await processesOf(checkout);
    expect(pids.length).toBeGreaterThanOrEqual(5);
    process.kill(first.pid, 'SIGINT');
    process.kill(first.pid, 'SIGINT');
    expect(await first.exit).toBe(0);
    expect(first.output()).toContain('Tòa soạn đã dừng.');
    for (const pid of pids) expect(await inspectProcess(pid)).toBeNull();
    expect(existsSync(checkout.paths.run)).toBe(false);
    expect(await readFile(checkout.paths.log, 'utf8')).toContain('portal   │');
  });

  it('after kill -9 of the supervisor, cleans up, adopts the database and keeps addresses and secrets', async () => {
    const checkout = await makeCheckout();
    const first = start(checkout);
    await first.until(ready);
    const left = (await processesOf(checkout)).filter((pid) => pid !== first.pid);
    const database = await findCluster({ dataDir: checkout.paths.postgres });
    const secrets = await readFile(checkout.paths.secrets, 'utf8');
    process.kill(first.pid, 'SIGKILL');
    await untilGone(first.pid);

    const second = start(checkout);
    await second.until(ready);
    expect(second.output()).toContain('đã dọn các phần còn sót');
    expect(second.output()).toContain('Cơ sở dữ liệu vẫn đang chạy từ lần trước');
    expect(second.output()).toContain(checkout.portal);
    for (const pid of left) {
      if (pid !== database?.pid) expect(await inspectProcess(pid)).toBeNull();
    }
    expect(await readFile(checkout.paths.secrets, 'utf8')).toBe(secrets);

    // And after kill -9 of everything.
    const all = [second.pid, ...(await processesOf(checkout))];
    for (const pid of all) signalProcess(pid, 'SIGKILL');
    for (const pid of all) await untilGone(pid);
    const third = start(checkout);
    await third.until(ready);
    process.kill(third.pid, 'SIGTERM');
    expect(await third.exit).toBe(0);
  });

  it('stops cleanly when told to while it is still starting', async () => {
    const checkout = await makeCheckout();
    await writeFile(
      path.join(checkout.root, 'cms/dist/src/main.js'),
      'console.log("chậm"); setInterval(() => {}, 1000);',
    );
    const slow = start(checkout);
    await slow.until('chậm');
    const pids = await processesOf(checkout);
    process.kill(slow.pid, 'SIGINT');
    expect(await slow.exit).toBe(0);
    for (const pid of pids) expect(await inspectProcess(pid)).toBeNull();
  });

  it('takes other ports when its own are taken, says so, and resets only when that is confirmed', async () => {
    const checkout = await makeCheckout();
    const wanted = Number(new URL(checkout.portal).port);
    const stranger = await listen((_req, res) => void res.end(), '127.0.0.1', wanted);
    const moved = start(checkout);
    await moved.until(ready);
    expect(moved.output()).toContain(`Cổng ${wanted} đang được chương trình khác dùng`);
    process.kill(moved.pid, 'SIGTERM');
    await moved.exit;
    await stranger.close();

    const refused = start(checkout, ['--reset']);
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toContain('Chưa có gì bị xóa');
    expect(existsSync(checkout.paths.secrets)).toBe(true);
    const before = await readFile(checkout.paths.secrets, 'utf8');
    const reset = start(checkout, ['--reset', '--yes']);
    await reset.until(ready);
    expect(await readFile(checkout.paths.secrets, 'utf8')).not.toBe(before);
    expect(reset.output()).toContain(checkout.portal);
    process.kill(reset.pid, 'SIGTERM');
    await reset.exit;
  });
});
