import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { realpath } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { groupMembers, inspectProcess, isRunning, processesIn } from './processes.ts';
import { waitUntil } from './wait.ts';

function sleeper(options: { readonly cwd?: string; readonly detached?: boolean } = {}) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'toasoan-sleeper'], {
    stdio: 'ignore',
    ...options,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (child.pid === undefined) throw new Error('could not start a process');
  return { child, pid: child.pid };
}

it('describes a running process, and not a dead one', async () => {
  const { child, pid } = sleeper();
  const info = await waitUntil(
    async () => {
      const found = await inspectProcess(pid);
      return found?.command.includes('toasoan-sleeper') ? found : null;
    },
    { deadline: 5000, every: 5 },
  );
  expect(await isRunning(info)).toBe(true);
  expect(await isRunning({ pid, started: 'another time' })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await inspectProcess(pid)).toBeNull();
  expect(await isRunning(info)).toBe(false);
});

it('knows no process by an impossible pid', async () => {
  for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 30]) expect(await inspectProcess(pid)).toBeNull();
});

it('lists the living members of a group', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no process groups');
  const { child, pid } = sleeper({ detached: true });
  expect((await groupMembers(pid)).map((info) => info.pid)).toEqual([pid]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await groupMembers(pid)).toEqual([]);
});

it('finds processes by their working folder', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux tells the working folder');
  const cwd = await realpath(tmpdir());
  const { pid } = sleeper({ cwd });
  const found = await waitUntil(async () => (await processesIn(cwd)).find((info) => info.pid === pid), {
    deadline: 5000,
    every: 5,
  });
  expect(found.pid).toBe(pid);
});
