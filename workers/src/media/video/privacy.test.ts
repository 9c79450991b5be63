import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Recipe } from '@toasoan/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, holds, makeFilm, makeSoundFile, pathOf, probed, type Done } from '../../testing/videos.ts';
import { audioStages } from '../audio/index.ts';
import { videoStages } from './index.ts';

/** Nothing public says where, when, with what or by whom a film was taken. */
const PLACE = '+21.0278+105.8342/';
const TAGS = [
  '-metadata',
  `location=${PLACE}`,
  '-metadata',
  'title=Lớp 4A',
  '-metadata',
  'artist=Máy của cô Lan',
];
const SECRETS = ['21.0278', 'Lớp 4A', 'cô Lan'];
const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào';

let dir: string;
let input: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'privacy-'));
  const apple = [
    '-movflags',
    'use_metadata_tags',
    '-metadata',
    `com.apple.quicktime.location.ISO6709=${PLACE}`,
  ];
  input = await makeFilm(path.join(dir, 'film.mov'), {
    seconds: 2,
    options: [...TAGS, ...apple, '-metadata', 'creation_time=2026-03-02T07:00:00Z'],
  });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const hasExiftool = await promisify(execFile)('exiftool', ['-ver']).then(
  () => true,
  () => false,
);

async function expectNothingTold(made: Done): Promise<void> {
  for (const { file } of made.files)
    for (const secret of SECRETS) expect(await holds(path.join(made.dir, file), secret), file).toBe(false);
  for (const { file } of made.pictures)
    expect(await holds(path.join(made.dir, file), '21.0278'), file).toBe(false);
  if (!hasExiftool || made.files.length === 0) return;
  const files = made.files.map(({ file }) => path.join(made.dir, file));
  const { stdout } = await promisify(execFile)('exiftool', ['-ee', '-G1', '-a', '-s', ...files]);
  expect(stdout).not.toMatch(/GPS|Location|ISO6709|2026:03:02/);
}

const recipe: Partial<Recipe> = {
  captions: [{ language: 'vi', label: 'Tiếng Việt', text: VTT }],
  burnIn: 'vi',
  vertical: 'pad',
  square: 'crop',
};

describe('public files', () => {
  it('are made of a source that does tell', async () => {
    for (const secret of SECRETS) expect(await holds(input, secret)).toBe(true);
    const made = await done(videoStages.identify ?? never, { input, format: 'mov' });
    // The time is kept for the archive, beside the file; the place is not.
    expect(made.facts).toEqual({
      ...{ kind: 'video', format: 'mov', width: 640, height: 360, hasAudio: true, pages: null },
      ...{ durationMs: 2000, takenAt: '2026-03-02T07:00:00Z' },
    });
  });

  it.each(['pictures', 'playable', 'captions', 'ladder', 'sprite', 'vertical', 'square', 'burned'] as const)(
    'of the stage %s tell nothing',
    async (stage) => {
      const made = await done(videoStages[stage] ?? never, { input, format: 'mov', recipe });
      expect(made.files.length + made.pictures.length).toBeGreaterThan(0);
      await expectNothingTold(made);
    },
  );

  it('of a sound tell nothing but its chapters', async () => {
    const sound = await makeSoundFile(path.join(dir, 'song.mp3'), 'sine=duration=3', TAGS);
    const chapters = [
      { startMs: 0, title: 'Mở đầu' },
      { startMs: 1500, title: 'Phần hai; dấu = # \\ lạ' },
    ];
    const made = await done(audioStages.podcast ?? never, {
      input: sound,
      format: 'mp3',
      recipe: { chapters },
    });
    await expectNothingTold(made);
    for (const name of ['podcast', 'podcast-mp3']) {
      const report = await probed(pathOf(made, name), '-show_chapters', '-show_format');
      expect(report.chapters.map(({ tags }) => tags?.title)).toEqual(chapters.map(({ title }) => title));
      expect(report.chapters.map(({ start_time }) => Number(start_time))).toEqual([0, 1.5]);
    }
  });
});

function never(): never {
  throw new Error('no such stage');
}
