import { inspectProcess } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { runToEnd } from './child.ts';
import { endless, parentOf, startFixture, untilGone } from './test-support/fixture.ts';

describe('startChild', () => {
  it('passes on lines, and tells how the program ended', async () => {
    const { running, lines } = startFixture(`console.log('một'); console.error('hai'); process.exit(3);`);
    expect(await running.ended).toEqual({ code: 3, how: 'kết thúc với mã 3' });
    expect([...lines].sort()).toEqual(['hai', 'một']);
  });

  it('asks it to end', async () => {
    const { running, line } = startFixture(
      `process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); ${endless()}`,
    );
    await line(/up/);
    await running.stop(10_000);
    expect((await running.ended).code).toBe(0);
    await running.stop(10_000);
    expect(await inspectProcess(running.pid)).toBeNull();
  });

  it('kills it when it does not end in time', async () => {
    const { running, line } = startFixture(endless({ stubborn: true }));
    await line(/up/);
    await running.stop(20);
    expect(await running.ended).toEqual({ code: null, how: 'bị tín hiệu SIGKILL kết thúc' });
  });

  it('ends what the program started, however it ended', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no process groups');
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const { running, line } = startFixture(parentOf(endless({ stubborn: true })));
      const grandchild = Number((await line(/grandchild/)).split(' ')[1]);
      process.kill(running.pid, signal);
      await running.ended;
      await untilGone(grandchild);
    }
  });

  it('reports a program that is not there', async () => {
    const { running } = startFixture('', '/not/there');
    expect((await running.ended).how).toContain('không khởi động được');
    await running.stop(0);
  });
});

it('runToEnd ends the program early when aborted', async () => {
  const controller = new AbortController();
  const spec = { name: 'x', args: ['-e', endless()], env: {}, cwd: process.cwd() };
  const ending = runToEnd({ ...spec, onLine: () => controller.abort() }, controller.signal, () => undefined);
  expect((await ending).how).toContain('SIGTERM');
});
