import { lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { layOutRoot, mountTable, planRoom, withoutNested } from './room.ts';

it('shows the folder of a program and its libraries, its code, and no folder twice', async () => {
  const dir = await tempDir();
  for (const folder of ['tool/bin', 'tool/lib', 'code/inner', 'secret'])
    await mkdir(path.join(dir, folder), { recursive: true });
  const plan = await planRoom(
    [path.join(dir, 'tool/bin/ffmpeg')],
    [path.join(dir, 'code'), path.join(dir, 'code/inner')],
  );
  const own = plan.folders.filter((folder) => folder.startsWith(dir));
  expect(own.sort()).toEqual(['code', 'tool/bin', 'tool/lib'].map((folder) => path.join(dir, folder)));
  for (const secret of ['/', '/etc', '/home', '/root', '/tmp', '/var', '/usr'])
    expect(plan.folders).not.toContain(secret);
});

it('leaves out nested folders, whatever their order', () => {
  expect(withoutNested(['/a/b', '/a', '/ab', '/a'])).toEqual(['/a', '/ab']);
});

it('lets only the working folder be written to', () => {
  const plan = { folders: ['/usr/lib'], files: ['/dev/null', '/etc/ld.so.cache'], links: [] };
  const table = mountTable('/root', plan, { readOnly: ['/job/in'], workDir: '/job/work' });
  const writable = table
    .split('\n')
    .filter((line) => line !== '' && !/\bro\b/.test(line.split(' ')[3] ?? ''));
  expect(writable.map((line) => line.split(' ')[0])).toEqual(['/dev/null', '/job/work']);
});

it('keeps a path one field of the table, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const place = `/job/${name}`;
      const table = mountTable(
        '/root',
        { folders: [], files: [], links: [] },
        { readOnly: [], workDir: place },
      );
      const [line = '', ...rest] = table.trimEnd().split('\n');
      expect(rest).toEqual([]);
      const fields = line.split(/\s/);
      expect(fields).toHaveLength(6);
      const read = fields[0]?.replace(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(parseInt(octal, 8)),
      );
      expect(read).toBe(place);
    }),
  );
});

it('lays out empty places and the links of the system', async () => {
  const dir = await tempDir();
  await symlink('/nowhere', path.join(dir, 'link'));
  const root = path.join(dir, 'root');
  const plan = { folders: ['/usr/lib'], files: ['/dev/null'], links: [['/lib', 'usr/lib'] as const] };
  await layOutRoot(root, plan, { readOnly: ['/job/in'], workDir: '/job/work' });
  expect(await readlink(path.join(root, 'lib'))).toBe('usr/lib');
  expect((await lstat(path.join(root, 'dev/null'))).size).toBe(0);
  expect((await lstat(path.join(root, 'job/work'))).isDirectory()).toBe(true);
});
