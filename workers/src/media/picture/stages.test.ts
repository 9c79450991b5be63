import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mediaFactsSchema, PLAIN_RECIPE, type MediaStage, type SourceFormat } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { exifBlock, withExifBlock } from '../../testing/exif.ts';
import { fourCorners, pixelsOf } from '../../testing/photos.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import type { StageTask } from '../child/stage.ts';
import { pictureStages } from './index.ts';

async function task(
  bytes: Buffer,
  format: SourceFormat,
  wishes: Partial<StageTask> = {},
): Promise<StageTask> {
  const dir = await tempDir();
  const [input, outDir] = [path.join(dir, 'original'), path.join(dir, 'out')];
  await Promise.all([writeFile(input, bytes), mkdir(outDir)]);
  return {
    stage: 'pictures',
    format,
    input,
    outDir,
    facts: null,
    recipe: PLAIN_RECIPE,
    attention: null,
    earlier: {},
    tools: { ffmpeg: '/nowhere', ffprobe: '/nowhere' },
    threads: 2,
    ...wishes,
  };
}

function run(stage: MediaStage, given: StageTask) {
  const act = pictureStages[stage];
  if (!act) throw new Error(`Expected a stage ${stage}`);
  return act(given, () => {});
}

it('identifies a picture by its header, and takes a first look at a photo', async () => {
  const block = exifBlock({ orientation: 8, takenAt: '2026:05:01 07:30:00', offset: '+07:00' });
  const given = await task(withExifBlock(await fourCorners(640, 480).jpeg().toBuffer(), block), 'jpeg');
  const outcome = await run('identify', given);
  if (!outcome.ok) throw new Error(outcome.error);
  const look = { name: 'w480', format: 'jpeg', file: 'w480.jpg', width: 480, height: 640 };
  expect(outcome).toMatchObject({ pictures: [look], files: [] });
  const facts = { ...outcome.facts, sha256: 'a'.repeat(64), originalKey: 'originals/aa/bb', bytes: 1 };
  expect(mediaFactsSchema.parse(facts)).toMatchObject({
    kind: 'picture',
    format: 'jpeg',
    width: 480,
    height: 640,
    takenAt: '2026-05-01T07:30:00+07:00',
  });
  expect(await pixelsOf(await readFile(path.join(given.outDir, look.file)))).toMatchObject({
    width: 480,
    height: 640,
  });

  const blur = [{ x: 0, y: 0, width: 1, height: 1 }];
  const blurred = await task(await fourCorners(640, 480).jpeg().toBuffer(), 'jpeg', {
    recipe: { ...PLAIN_RECIPE, blur },
  });
  expect(await run('identify', blurred)).toMatchObject({ ok: true, pictures: [] });
  expect(await readdir(blurred.outDir)).toEqual([]);
});

it('looks for the centre of attention once, and follows the person who knows better', async () => {
  const bytes = await fourCorners(640, 480).png().toBuffer();
  const first = await run('pictures', await task(bytes, 'png'));
  expect(first).toMatchObject({ ok: true, found: { attention: { x: expect.any(Number) as number } } });
  const known = await run('pictures', await task(bytes, 'png', { attention: { x: 0.1, y: 0.2 } }));
  expect(known).toMatchObject({ ok: true, found: { attention: { x: 0.1, y: 0.2 } } });
  const chosen = await run(
    'pictures',
    await task(bytes, 'png', { recipe: { ...PLAIN_RECIPE, focus: { x: 0.9, y: 0.9 } } }),
  );
  expect(chosen.ok && chosen.found).toEqual({ placeholder: expect.any(String) as string });
});

it('makes a part of the pictures again in the refined stage and finds nothing new', async () => {
  const refined = await run(
    'refined',
    await task(await fourCorners(640, 480).png().toBuffer(), 'png', { stage: 'refined' }),
  );
  if (!refined.ok) throw new Error(refined.error);
  expect(new Set(refined.pictures.map((each) => each.format))).toEqual(new Set(['avif', 'jpeg']));
  expect(refined.found).toBeUndefined();
});

it.each(['identify', 'pictures', 'refined', 'faces'] as const)('%s refuses a broken file', async (stage) => {
  const outcome = await run(stage, await task(Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]), 'jpeg', { stage }));
  expect(outcome).toMatchObject({ ok: false, error: 'asset.broken' });
});

it('draws a drawing wide enough to be read', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#c03030"/></svg>';
  const given = await task(Buffer.from(svg), 'svg');
  expect(await run('identify', given)).toMatchObject({
    ok: true,
    facts: { width: 2560, height: 1280, format: 'svg' },
  });
  const outcome = await run('pictures', given);
  if (!outcome.ok) throw new Error(`${outcome.error}: ${outcome.reason}`);
  expect(outcome.pictures.map((each) => each.name)).toContain('w1920');
  expect(outcome.pictures.every((each) => each.format !== ('svg' as string))).toBe(true);
});
