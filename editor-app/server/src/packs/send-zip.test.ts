import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipped, type ZipEntry } from './send-zip.ts';

const entry = (name: string, ...pieces: string[]): ZipEntry => ({
  name,
  open: async () => Readable.from(pieces.map((piece) => Buffer.from(piece))),
});

it('is read by any program, names in Vietnamese kept', async () => {
  const zip = await buffer(
    zipped([entry('hướng dẫn.txt', 'một', 'hai'), entry('rỗng.txt'), entry('anh-01.jpg', 'x')]),
  );
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(files).toEqual([
    ['hướng dẫn.txt', 'mộthai'],
    ['rỗng.txt', ''],
    ['anh-01.jpg', 'x'],
  ]);
});

it('opens a file when its turn comes, and no sooner', async () => {
  const opened: string[] = [];
  const MORE_THAN_WAITS = Array.from({ length: 64 }, () => Buffer.alloc(64 * 1024));
  const out = zipped(
    ['a', 'b'].map((name) => ({
      name,
      open: async () => (opened.push(name), Readable.from(MORE_THAN_WAITS)),
    })),
  );
  await once(out, 'readable');
  expect(opened).toEqual(['a']);
  expect((await buffer(out)).length).toBeGreaterThan(2 * 64 * 64 * 1024);
  expect(opened).toEqual(['a', 'b']);
});

it('breaks off at a file that cannot be opened, so that nobody takes what came for the whole', async () => {
  const gone = { name: 'mất.jpg', open: () => Promise.reject(new Error('gone')) };
  await expect(buffer(zipped([entry('a.txt', 'x'), gone]))).rejects.toThrow('gone');
});
