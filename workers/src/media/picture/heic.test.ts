import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findFfmpeg } from '@toasoan/platform';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { exifBlock } from '../../testing/exif.ts';
import { heic, type HeicContent } from '../../testing/heic.ts';
import { colourAt, CORNERS, distance, fourCorners, type Rgb } from '../../testing/photos.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { openPicture } from './decode.ts';

let ffmpeg: string;
beforeAll(async () => {
  const found = await findFfmpeg();
  if (!found.found) throw new Error(found.reason);
  ffmpeg = found.path;
});
const open = async (bytes: Buffer) => {
  const file = path.join(await tempDir(), 'original');
  await writeFile(file, bytes);
  return openPicture({ file, format: 'heic' });
};

async function opened(content: HeicContent) {
  const result = await open(await heic(ffmpeg, content));
  if (!result.ok) throw new Error(`${result.error}: ${result.reason}`);
  return result.picture;
}

const plain = (background: string, width = 480, height = 320) =>
  sharp({ create: { width, height, channels: 3, background } });

it.each([0, 1, 2, 3] as const)('stands upright after %i quarter turns', async (quarterTurns) => {
  // What the sensor saw of the upright picture, when the viewer has to turn it back anticlockwise.
  const seen = fourCorners(480, 320).rotate(90 * quarterTurns);
  const { data, info } = await seen.raw().toBuffer({ resolveWithObject: true });
  const stored = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  const picture = await opened({ pictures: [stored], quarterTurns, exif: exifBlock({ orientation: 6 }) });
  expect(picture.size).toEqual({ width: 480, height: 320 });
  const decoded = await picture.decode({ width: 240, height: 160 });
  expect(decoded).toMatchObject({ width: 240, height: 160, channels: 3 });
  expect(distance(colourAt(decoded, 0.25, 0.25), CORNERS.topLeft)).toBeLessThan(30);
  expect(distance(colourAt(decoded, 0.75, 0.25), CORNERS.topRight)).toBeLessThan(30);
  expect(distance(colourAt(decoded, 0.25, 0.75), CORNERS.bottomLeft)).toBeLessThan(30);
});

it.each([0, 1])('shows the primary picture of two, be it number %i', async (primary) => {
  const picture = await opened({ pictures: [plain('#dc2828'), plain('#2828dc', 640, 400)], primary });
  expect(picture.size).toEqual(primary === 0 ? { width: 480, height: 320 } : { width: 640, height: 400 });
  const decoded = await picture.decode(picture.size);
  expect(distance(colourAt(decoded, 0.5, 0.5), primary === 0 ? [220, 40, 40] : [40, 40, 220])).toBeLessThan(
    20,
  );
});

it('tells when it was taken, and brings wide colours to sRGB', async () => {
  const orange: Rgb = [220, 120, 40];
  const profiled = await plain('#dc7828').withIccProfile('p3').png().toBuffer();
  const { icc } = await sharp(profiled).metadata();
  if (!icc) throw new Error('Expected a profile in the PNG');
  // The numbers as a phone stores them: not converted back.
  const numbers = await sharp(profiled).withIccProfile('p3').raw().toBuffer();
  const wide = sharp(numbers, { raw: { width: 480, height: 320, channels: 3 } });
  const picture = await opened({
    pictures: [wide],
    icc,
    exif: exifBlock({
      takenAt: '2026:05:01 07:30:00',
      offset: '+07:00',
      copyright: '© Trường Mẫu',
      place: [21, 105],
    }),
  });
  expect(picture.takenAt).toBe('2026-05-01T07:30:00+07:00');
  expect(picture.credit).toEqual({ artist: null, copyright: '© Trường Mẫu' });
  expect(
    distance(colourAt(await picture.decode({ width: 320, height: 213 }), 0.5, 0.5), orange),
  ).toBeLessThan(8);
});

it('refuses what is cut short', async () => {
  const whole = await heic(ffmpeg, { pictures: [fourCorners(480, 320)] });
  for (const part of [0.1, 0.5, 0.9]) {
    const result = await open(whole.subarray(0, Math.floor(whole.length * part)));
    if (result.ok) await expect(result.picture.decode(result.picture.size), `${part}`).rejects.toThrow();
    else expect(result.error).toBe('asset.broken');
  }
});
