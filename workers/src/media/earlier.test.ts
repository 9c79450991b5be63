import type { Made, MadeStages, MediaFile, Rendition } from '@toasoan/domain';
import { createFolderStore } from '@toasoan/platform';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { sha256 } from '../testing/editions.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { earlierOf, fetchEarlier } from './earlier.ts';
import { createJobFolders } from './job-folders.ts';

const keyOf = (name: string, ending: string): string => `renditions/a1/${sha256(name)}.${ending}`;
const pictureOf = (name: string): Rendition => ({
  name,
  format: 'avif',
  width: 1,
  height: 1,
  bytes: 1,
  sha256: sha256(name),
  key: keyOf(name, 'avif'),
});
const fileOf = (name: string, role: MediaFile['role'], bytes: number): MediaFile => ({
  name,
  role,
  format: 'mp4',
  bytes,
  sha256: sha256(name),
  key: keyOf(name, 'mp4'),
  width: 1,
  height: 1,
  durationMs: 1,
  bitRate: 1,
  codecs: null,
  language: null,
  label: null,
});
const stage = (parts: Partial<Made>): Made => ({
  fingerprint: 'f'.repeat(64),
  pictures: [],
  files: [],
  ...parts,
});
const made: MadeStages = {
  pictures: stage({ pictures: [pictureOf('w480'), pictureOf('w800')] }),
  ladder: stage({
    files: [
      fileOf('hls-720-media', 'hls_media', 700),
      fileOf('hls-240-media', 'hls_media', 200),
      fileOf('mp4', 'download', 700),
    ],
  }),
};

it('names what a stage starts from, and nothing where it starts from the original', () => {
  const names = (one: Parameters<typeof earlierOf>[0]) => [...earlierOf(one, made).keys()];
  expect(names('refined')).toEqual(['w480.avif', 'w800.avif']);
  expect(names('sprite')).toEqual(['hls-240-media']);
  for (const further of ['vertical', 'square', 'burned'] as const) expect(names(further)).toEqual(['mp4']);
  for (const own of ['identify', 'pictures', 'playable', 'ladder', 'podcast'] as const)
    expect(names(own)).toEqual([]);
  expect(earlierOf('sprite', {}).size).toBe(0);
});

it('brings each file once', async () => {
  const blobs = createFolderStore(await tempDir());
  const folder = await (await createJobFolders(await tempDir())).open();
  await blobs.put(keyOf('mp4', 'mp4'), Buffer.from('film'));
  const earlier = earlierOf('vertical', made);
  const paths = await fetchEarlier(earlier, folder, blobs);
  expect(await fetchEarlier(earlier, folder, blobs)).toEqual(paths);
  expect(await readFile(paths['mp4'] ?? '', 'utf8')).toBe('film');
});
