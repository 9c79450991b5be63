import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFolderStore } from '@toasoan/platform';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../testing/browser.ts';
import { startEditor } from '../testing/start-editor.ts';
import { append, begin, head, idOf, photoBytes, sha256, stored } from '../testing/upload.ts';

const MIB = 1024 * 1024;

/** A file system of 4 MB, where this account may make one. */
const mounted = ((): string | null => {
  const dir = mkdtempSync(path.join(tmpdir(), 'toasoan-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', dir], { stdio: 'ignore' });
    return dir;
  } catch {
    rmdirSync(dir);
    return null;
  }
})();
afterAll(() => {
  if (!mounted) return;
  execFileSync('umount', [mounted]);
  rmdirSync(mounted);
});

describe('a full disk', () => {
  it.skipIf(mounted === null)(
    'keeps what has arrived, and the upload goes on when there is room (needs the right to mount)',
    async () => {
      const blobDir = path.join(mounted ?? '', 'blobs');
      mkdirSync(blobDir);
      const editor = await startEditor({ blobDir, blobs: createFolderStore(blobDir) });
      const page = await editor.signedIn(editor.lan);
      const ballast = path.join(mounted ?? '', 'ballast');
      await writeFile(ballast, Buffer.alloc(2 * MIB));
      const bytes = photoBytes(3 * MIB);
      const address = await begin(page, bytes.length);
      expect(await errorOf(await append(page, address, 0, bytes))).toMatchObject({
        id: 'asset.no_space',
        status: 507,
      });
      const offset = Number((await head(page, address)).headers.get('upload-offset'));
      expect(offset).toBeGreaterThan(MIB);
      expect(offset).toBeLessThan(2 * MIB);
      await rm(ballast);
      expect((await append(page, address, offset, bytes.subarray(offset))).status).toBe(200);
      const file = await stored(
        { ...editor, blobs: createFolderStore(blobDir) },
        `uploads/${editor.lan.me.id}/${idOf(address)}`,
      );
      expect(sha256(file)).toBe(sha256(bytes));
    },
  );

  it.skipIf(process.platform !== 'linux')('is said in words (needs /dev/full)', async () => {
    const editor = await startEditor();
    const page = await editor.signedIn(editor.lan);
    const address = await begin(page, 100);
    const file = path.join(editor.blobDir, 'uploads', editor.lan.me.id, idOf(address));
    await rm(file);
    await symlink('/dev/full', file);
    expect(await errorOf(await append(page, address, 0, photoBytes(100)))).toMatchObject({
      id: 'asset.no_space',
    });
    expect(editor.cms.at('POST /newsroom/assets')).toEqual([]);
  });
});
