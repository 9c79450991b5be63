import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { exifBlock, withExifBlock } from '../../testing/exif.ts';
import {
  colourAt,
  CORNERS,
  distance,
  fourCorners,
  lyingAs,
  noise,
  pngBomb,
  type Rgb,
} from '../../testing/photos.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { openPicture } from './decode.ts';
import type { Master } from './raw-picture.ts';
import type { PictureFormat } from './sharp-door.ts';

const SIZE = { width: 480, height: 360 };

async function stored(bytes: Buffer): Promise<string> {
  const file = path.join(await tempDir(), 'original');
  await writeFile(file, bytes);
  return file;
}

const open = async (bytes: Buffer, format: PictureFormat) =>
  openPicture({ file: await stored(bytes), format });

async function decode(bytes: Buffer, format: PictureFormat, shrink = 1): Promise<Master> {
  const opened = await open(bytes, format);
  if (!opened.ok) throw new Error(`${opened.error}: ${opened.reason}`);
  const { width, height } = opened.picture.size;
  return opened.picture.decode({ width: Math.round(width / shrink), height: Math.round(height / shrink) });
}

function expectUpright(picture: Master, tolerance = 30): void {
  const seen: Record<keyof typeof CORNERS, Rgb> = {
    topLeft: colourAt(picture, 0.25, 0.25),
    topRight: colourAt(picture, 0.75, 0.25),
    bottomLeft: colourAt(picture, 0.25, 0.75),
    bottomRight: colourAt(picture, 0.75, 0.75),
  };
  for (const corner of ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const)
    expect(distance(seen[corner], CORNERS[corner]), corner).toBeLessThan(tolerance);
}

const corners = (): Sharp => fourCorners(SIZE.width, SIZE.height);
const FORMATS: Readonly<Record<string, readonly [PictureFormat, () => Promise<Buffer>]>> = {
  JPEG: ['jpeg', () => corners().jpeg({ quality: 95 }).toBuffer()],
  'progressive JPEG': ['jpeg', () => corners().jpeg({ quality: 95, progressive: true }).toBuffer()],
  'CMYK JPEG': ['jpeg', () => corners().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
  PNG: ['png', () => corners().png().toBuffer()],
  'PNG of 16 bits': ['png', () => corners().toColourspace('rgb16').png().toBuffer()],
  'interlaced PNG': ['png', () => corners().png({ progressive: true }).toBuffer()],
  'PNG with a palette': ['png', () => corners().png({ palette: true }).toBuffer()],
  WebP: ['webp', () => corners().webp({ quality: 95 }).toBuffer()],
  AVIF: ['avif', () => corners().avif({ quality: 90, effort: 0 }).toBuffer()],
  GIF: ['gif', () => corners().gif().toBuffer()],
  TIFF: ['tiff', () => corners().tiff({ compression: 'lzw' }).toBuffer()],
  'TIFF of 16 bits': [
    'tiff',
    () => corners().toColourspace('rgb16').tiff({ compression: 'deflate' }).toBuffer(),
  ],
  'CMYK TIFF': ['tiff', () => corners().toColourspace('cmyk').tiff({ compression: 'lzw' }).toBuffer()],
};

describe('opening and decoding', () => {
  it.each(Object.entries(FORMATS))('%s', async (name, [format, make]) => {
    const picture = await decode(await make(), format);
    expect(picture).toMatchObject({ ...SIZE, channels: 3 });
    expect(picture.pixels.length).toBe(SIZE.width * SIZE.height * 3);
    // Ink cannot show these colours exactly.
    expectUpright(picture, name.startsWith('CMYK') ? 75 : 30);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'EXIF orientation %i stands upright, in any size',
    async (orientation) => {
      const bytes = await lying(orientation);
      for (const shrink of [1, 2.5]) {
        const picture = await decode(bytes, 'jpeg', shrink);
        expect(picture).toMatchObject({ width: Math.round(480 / shrink), height: Math.round(360 / shrink) });
        expectUpright(picture);
      }
    },
  );

  it('the first frame of an animated GIF, the first page of a TIFF', async () => {
    const second = sharp({ create: { ...SIZE, channels: 3, background: '#000' } });
    const frames = await Promise.all([corners(), second].map((frame) => frame.png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [50, 50] })
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    expectUpright(await decode(gif, 'gif'));
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    const tiff = await sharp(frames, { join: { animated: true } })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    expect((await sharp(tiff).metadata()).pages).toBe(2);
    expectUpright(await decode(tiff, 'tiff'));
  });

  it('lays transparency on white', async () => {
    const clear = { create: { ...SIZE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } } as const;
    expect(colourAt(await decode(await sharp(clear).png().toBuffer(), 'png'), 0.5, 0.5)).toEqual([
      255, 255, 255,
    ]);
  });

  it('makes grey red, green and blue', async () => {
    const grey = { create: { ...SIZE, channels: 3, background: '#808080' } } as const;
    const picture = await decode(await sharp(grey).toColourspace('b-w').png().toBuffer(), 'png');
    expect(picture.channels).toBe(3);
    expect(distance(colourAt(picture, 0.5, 0.5), [128, 128, 128])).toBeLessThan(3);
  });

  it('brings the wide colours of a phone to sRGB', async () => {
    const orange: Rgb = [220, 120, 40];
    const create = { ...SIZE, channels: 3, background: '#dc7828' } as const;
    const wide = await sharp({ create }).withIccProfile('p3').png().toBuffer();
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    // The numbers in the file are others than those of the picture.
    const stored = await sharp(wide).withIccProfile('p3').raw().toBuffer();
    expect(distance([stored[0] ?? 0, stored[1] ?? 0, stored[2] ?? 0], orange)).toBeGreaterThan(5);
    expect(distance(colourAt(await decode(wide, 'png'), 0.5, 0.5), orange)).toBeLessThan(3);
  });

  it('tells when it was taken and whose it is', async () => {
    const block = exifBlock({
      orientation: 6,
      artist: 'Tổ Truyền thông',
      takenAt: '2026:05:01 07:30:00',
      place: [21, 105],
    });
    const opened = await open(withExifBlock(await corners().jpeg().toBuffer(), block), 'jpeg');
    expect(opened).toMatchObject({
      ok: true,
      picture: {
        size: { width: 360, height: 480 },
        takenAt: '2026-05-01T07:30:00',
        credit: { artist: 'Tổ Truyền thông', copyright: null },
      },
    });
  });
});

describe('refusing', () => {
  it.each(Object.entries(FORMATS))('%s that is cut short', async (_name, [format, make]) => {
    const whole = await make();
    for (const part of [0.1, 0.5, 0.9]) {
      const bytes = whole.subarray(0, Math.floor(whole.length * part));
      const opened = await open(bytes, format);
      if (opened.ok) await expect(opened.picture.decode(SIZE), `${part}`).rejects.toThrow();
      else expect(opened.error).toBe('asset.broken');
    }
  });

  it('what is another format than its signature said', async () => {
    expect(await open(await corners().png().toBuffer(), 'jpeg')).toMatchObject({
      ok: false,
      error: 'asset.broken',
    });
    expect(await open(await corners().gif().toBuffer(), 'webp')).toMatchObject({
      ok: false,
      error: 'asset.broken',
    });
    expect(await open(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'png')).toMatchObject({
      ok: false,
    });
    expect(await open(Buffer.alloc(0), 'png')).toMatchObject({ ok: false, error: 'asset.broken' });
  });

  it('too many pixels, before any is decoded, and too few', async () => {
    expect(await open(pngBomb(30_000, 30_000), 'png')).toEqual({
      ok: false,
      error: 'asset.too_many_pixels',
      reason: '30000 × 30000',
    });
    expect(await open(await noise(319, 200).png().toBuffer(), 'png')).toMatchObject({
      error: 'asset.too_small',
    });
    expect(await open(await noise(320, 20).png().toBuffer(), 'png')).toMatchObject({ ok: true });
  });
});

/** The upright picture stored the way a phone held like this stores it. */
async function lying(orientation: number): Promise<Buffer> {
  const jpeg = await lyingAs(corners(), orientation).jpeg({ quality: 95 }).toBuffer();
  const tagged = withExifBlock(jpeg, exifBlock({ orientation }));
  // The control: libvips' own reading of the tag gives the same upright picture.
  const control = await sharp(tagged).autoOrient().raw().toBuffer({ resolveWithObject: true });
  const { data, info } = control;
  expectUpright({ pixels: data, width: info.width, height: info.height, channels: 3 });
  return tagged;
}

it('reads nothing but what it was told to open', async () => {
  const file = await stored(await corners().png().toBuffer());
  await openPicture({ file, format: 'png' });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');
  await expect(sharp(svg).metadata()).rejects.toThrow('unsupported image format');
  await expect(sharp(await readFile(file)).metadata()).resolves.toMatchObject({ format: 'png' });
  await expect(sharp(file).metadata()).rejects.toThrow();
});
