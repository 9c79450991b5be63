import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PLAIN_RECIPE, type MediaStage, type SourceFormat } from '@toasoan/domain';
import { createLogger, findFfmpeg } from '@toasoan/platform';
import sharp from 'sharp';
import { beforeEach, expect, it } from 'vitest';
import { SMALL_LIMITS } from '../../sandbox/limits.ts';
import { portraitSvg } from '../../testing/faces.ts';
import { heic } from '../../testing/heic.ts';
import { testMachine } from '../../testing/machine.ts';
import { fourCorners } from '../../testing/photos.ts';
import type { MediaMachine } from '../machine.ts';
import { runStage } from '../run-stage.ts';

/** The engine as it runs in earnest: in the sandbox, under its limits, without a network. */
const log = createLogger({ name: 'workers', level: 'silent' });

let machine: MediaMachine;
beforeEach(async () => {
  machine = await testMachine();
});

async function run(stage: MediaStage, format: SourceFormat, bytes: Buffer) {
  const folder = await machine.folders.open();
  const input = path.join(folder.inputs, 'original');
  await writeFile(input, bytes);
  const task = {
    stage,
    format,
    input,
    facts: null,
    recipe: PLAIN_RECIPE,
    attention: null,
    earlier: {},
    tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
    threads: 2,
  };
  const order = { task, limits: SMALL_LIMITS, idle: true, folder, onPercent: () => {} };
  const result = await runStage({ ...order, signal: new AbortController().signal }, machine, log);
  if (!result.ok) throw new Error(`${result.error}: ${result.reason}`);
  return result.outcome;
}

it('makes an infographic of 24 megapixels', { timeout: 120_000 }, async () => {
  const drawn = await fourCorners(6000, 4000).png({ compressionLevel: 1 }).toBuffer();
  expect((await run('pictures', 'png', drawn)).pictures).toHaveLength(21);
});

it('decodes what a phone took', async () => {
  const ffmpeg = await findFfmpeg();
  if (!ffmpeg.found) throw new Error(ffmpeg.reason);
  const taken = await heic(ffmpeg.path, { pictures: [fourCorners(1600, 1200)], quarterTurns: 3 });
  const names = (await run('pictures', 'heic', taken)).pictures.map((each) => each.name);
  expect(names).toContain('w1200');
  expect(names).toContain('share');
});

it('draws a drawing', async () => {
  const svg = portraitSvg(600, 400, []);
  expect((await run('pictures', 'svg', svg)).pictures.map((each) => each.name)).toContain('w1920');
});

it('finds a face', { timeout: 120_000 }, async () => {
  const portrait = await sharp(portraitSvg(1000, 750, [{ x: 480, y: 330, radius: 150 }]))
    .blur(1.2)
    .jpeg({ quality: 90 })
    .toBuffer();
  expect((await run('faces', 'jpeg', portrait)).found?.faces).toHaveLength(1);
});
