import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { waitUntil } from '@toasoan/platform';
import { expect, it, onTestFinished } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { createJobFolders } from './job-folders.ts';

it('makes folders of a job’s own, and leaves nothing of them', async () => {
  const root = path.join(await tempDir(), 'media');
  const folders = await createJobFolders(root);
  const [one, two] = [await folders.open(), await folders.open()];
  const workDir = await one.makeWorkDir('identify');
  await writeFile(path.join(one.inputs, 'original'), 'x');
  await writeFile(path.join(workDir, 'out', 'made'), 'x');
  expect((await readdir(root)).length).toBe(2);
  await one.remove();
  await one.remove();
  expect((await readdir(root)).length).toBe(1);
  expect(await readdir(two.inputs)).toEqual([]);
});

it('never sweeps away the folder of a living worker, its own or another’s', async () => {
  const folders = await createJobFolders(await tempDir());
  const folder = await folders.open();
  expect(await folders.sweep()).toBe(0);
  const other = await createJobFolders(folders.root);
  expect(await other.sweep()).toBe(0);
  expect(await readdir(folder.inputs)).toEqual([]);
});

it('sweeps away what a dead worker left, even when its number runs again', async () => {
  const folders = await createJobFolders(await tempDir());
  const own = await folders.open();
  const name = path.basename(path.dirname(own.inputs));
  // The same number, begun at another instant; and a number that no longer runs.
  await mkdir(path.join(folders.root, name.replace(/-([0-9a-f]{12})-(?=[0-9a-f]{8}-)/, '-000000000000-')));
  const gone = spawn(process.execPath, ['-e', '']);
  onTestFinished(() => void gone.kill());
  await waitUntil(() => gone.exitCode !== null, { deadline: 10_000 });
  await mkdir(path.join(folders.root, name.replace(`-${process.pid}-`, `-${gone.pid}-`), 'in'), {
    recursive: true,
  });
  expect((await readdir(folders.root)).length).toBe(3);
  expect(await folders.sweep()).toBe(2);
  expect(await readdir(folders.root)).toEqual([name]);
});

it('leaves alone what is not its own, and what another machine’s worker may still use', async () => {
  const folders = await createJobFolders(await tempDir());
  await mkdir(path.join(folders.root, 'holiday-pictures'));
  const own = path.dirname((await folders.open()).inputs);
  const foreign = path.join(
    folders.root,
    path.basename(own).replace(/^job-[0-9a-f]{12}/, 'job-ffffffffffff'),
  );
  await rename(own, foreign);
  expect(await folders.sweep()).toBe(0);
  const old = new Date(Date.now() - 3 * 24 * 60 * 60_000);
  await utimes(foreign, old, old);
  expect(await folders.sweep()).toBe(1);
  expect((await stat(path.join(folders.root, 'holiday-pictures'))).isDirectory()).toBe(true);
});
