import { chmod, mkdir, mkdtemp, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exec } from './exec.ts';
import { copyNative, locateNative, programPath } from './native.ts';
import { findBarrier } from './placement.ts';

const stranger = { uid: 54_321, gid: 54_321 };

async function folder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'toasoan-place-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

it('names the first folder a stranger cannot pass', async () => {
  const dir = await folder();
  const [outer, inner] = [path.join(dir, 'outer'), path.join(dir, 'outer/inner')];
  await mkdir(inner, { recursive: true });
  await chmod(dir, 0o711);
  await chmod(outer, 0o700);
  expect(await findBarrier(path.join(inner, 'file'), stranger)).toBe(outer);
  await chmod(outer, 0o755);
  expect(await findBarrier(path.join(inner, 'file'), stranger)).toBeNull();
  expect(await findBarrier(path.join(inner, 'not/yet/made'), stranger)).toBeNull();
});

it('minds the owner and the group as the kernel does', async () => {
  const dir = await folder();
  const { uid, gid } = await stat(dir);
  await chmod(dir, 0o700);
  expect(await findBarrier(dir, { uid, gid })).toBeNull();
  expect(await findBarrier(dir, { uid: 54_321, gid })).toBe(dir);
  await chmod(dir, 0o710);
  expect(await findBarrier(dir, { uid: 54_321, gid })).toBeNull();
});

it('copies binaries that run where they were copied to, links included', async () => {
  const dir = await folder();
  await chmod(dir, 0o755);
  const native = await locateNative();
  const copied = await copyNative(native, dir);
  expect(await copyNative(native, dir)).toBe(copied);
  const asked = await exec(programPath(copied, 'postgres'), ['--version'], {});
  expect(asked.output).toMatch(/PostgreSQL\) 18/);
});

it('makes missing library links again', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only the package for Linux leaves links out');
  const { dir } = await locateNative();
  const link = path.join(dir, 'lib/libpq.so.5');
  await unlink(link);
  await locateNative();
  expect((await stat(link)).isFile()).toBe(true);
});
