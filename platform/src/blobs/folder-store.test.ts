import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { describeBlobStore } from './blob-store.contract.ts';
import { BlobError } from './blob-store.ts';
import { createFolderStore } from './folder-store.ts';

const temporaryFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'toasoan-blobs-'));

describeBlobStore('the folder store', async () => {
  const dir = await temporaryFolder();
  return {
    store: createFolderStore(path.join(dir, 'not', 'yet', 'made')),
    dispose: () => rm(dir, { recursive: true }),
  };
});

async function folder(): Promise<string> {
  const dir = await temporaryFolder();
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

it('leaves no unfinished file behind', async () => {
  const dir = await folder();
  const store = createFolderStore(dir);
  await store.put('a/b', Buffer.from('x'));
  const broken = new Readable({ read: () => undefined });
  const put = store.put('a/c', broken);
  broken.destroy(new Error('connection lost'));
  await expect(put).rejects.toThrow('connection lost');
  expect(await readdir(path.join(dir, '.tmp'))).toEqual([]);
});

it('follows no symbolic link out of the folder', async () => {
  const dir = await folder();
  const secret = path.join(await folder(), 'secret');
  await writeFile(secret, 'not a blob');
  await symlink(secret, path.join(dir, 'leak'));
  const store = createFolderStore(dir);
  await expect(store.get('leak')).rejects.toThrow(BlobError);
  expect(await store.exists('leak')).toBe(false);
  for await (const blob of store.list('')) expect(blob.key).not.toBe('leak');
});

it('says no-space when the disk is full', async () => {
  const store = createFolderStore(await folder());
  const full = new Readable({
    read() {
      this.destroy(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    },
  });
  await expect(store.put('a', full)).rejects.toMatchObject({ kind: 'no-space', key: 'a' });
});
