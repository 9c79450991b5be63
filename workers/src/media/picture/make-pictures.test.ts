import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureRenditions, type Box, type Point } from '@toasoan/domain';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { exifBlock, iptcBody, withExifBlock, withSegment } from '../../testing/exif.ts';
import {
  colourAt,
  CORNERS,
  cornersOf,
  distance,
  fourCorners,
  noise,
  pixelsOf,
} from '../../testing/photos.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { makePictures, type PictureOrder, type PicturesMade } from './make-pictures.ts';
import type { PictureFormat } from './sharp-door.ts';

type Wishes = Partial<Omit<PictureOrder, 'source' | 'outDir'>>;
const PLAIN = { pass: 'first', focus: null, blur: [] } as const;

async function make(
  bytes: Buffer,
  format: PictureFormat,
  wishes: Wishes = {},
): Promise<PicturesMade & { outDir: string }> {
  const dir = await tempDir();
  const file = path.join(dir, 'original');
  const outDir = path.join(dir, 'out');
  await Promise.all([writeFile(file, bytes), mkdir(outDir)]);
  const made = await makePictures({ ...PLAIN, ...wishes, source: { file, format }, outDir });
  if (!made.ok) throw new Error(`${made.error}: ${made.reason}`);
  return { ...made, outDir };
}

async function fileOf(
  { pictures, outDir }: PicturesMade & { outDir: string },
  name: string,
  format = 'jpeg',
): Promise<Buffer> {
  const picture = pictures.find((each) => each.name === name && each.format === format);
  if (!picture)
    throw new Error(`Expected ${name}.${format} but received ${pictures.map((each) => each.file).join()}`);
  return readFile(path.join(outDir, picture.file));
}

describe('the pictures', () => {
  it('are the planned ones, each of its size and format, and nothing else is left', async () => {
    const size = { width: 1000, height: 700 };
    const seen: number[] = [];
    const dir = await tempDir();
    const { data } = await fourCorners(size.width, size.height).raw().toBuffer({ resolveWithObject: true });
    const order: PictureOrder = {
      ...PLAIN,
      source: { pixels: data, ...size, channels: 3 },
      outDir: dir,
      prefix: 'p1-',
    };
    const made = await makePictures(order, (percent) => seen.push(percent));
    if (!made.ok) throw new Error(made.error);
    const plans = pictureRenditions(size, { pass: 'first' });
    expect(
      made.pictures.map(({ name, format, width, height }) => [name, format, width, height]).sort(),
    ).toEqual(plans.map(({ name, format, width, height }) => [`p1-${name}`, format, width, height]).sort());
    expect((await readdir(dir)).sort()).toEqual(made.pictures.map((each) => each.file).sort());
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    for (const { file, format, width, height } of made.pictures) {
      const meta = await sharp(await readFile(path.join(dir, file))).metadata();
      expect(meta).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : format });
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(100);
    expect(made.size).toEqual(size);
    expect(made.placeholder).toMatch(/^data:image\/webp;base64,[A-Za-z0-9+/=]+$/);
    expect(made.placeholder.length).toBeLessThan(2_000);
  });

  it('show the same picture in every format and width', async () => {
    const made = await make(await fourCorners(1000, 700).png().toBuffer(), 'png');
    for (const { file, name } of made.pictures) {
      if (!name.startsWith('w')) continue;
      const seen = await cornersOf(await readFile(path.join(made.outDir, file)));
      for (const corner of ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const)
        expect(distance(seen[corner], CORNERS[corner]), `${file} ${corner}`).toBeLessThan(16);
    }
  });

  it('lay the transparency of raw pixels on white', async () => {
    const outDir = await tempDir();
    const source = { pixels: new Uint8Array(400 * 400 * 4), width: 400, height: 400, channels: 4 } as const;
    const made = await makePictures({ ...PLAIN, source, outDir, crops: [] });
    if (!made.ok) throw new Error(made.error);
    expect(colourAt(await pixelsOf(await fileOf({ ...made, outDir }, 'w400')), 0.5, 0.5)).toEqual([
      255, 255, 255,
    ]);
  });
});

describe('crops', () => {
  /** Grey with a coloured spot a person would look at. */
  const spotted = ({ x, y }: Point): Promise<Buffer> =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="100%" height="100%" fill="#8a9a90"/>
        <circle cx="${x * 1600}" cy="${y * 900}" r="70" fill="#e03028"/><circle cx="${x * 1600}" cy="${y * 900}" r="30" fill="#ffe030"/></svg>`,
      ),
    )
      .png()
      .toBuffer();
  const red = ([r, g, b]: readonly [number, number, number]): boolean => r > 180 && b < 110 && g < 240;

  it.each([
    { x: 0.12, y: 0.5 },
    { x: 0.5, y: 0.2 },
    { x: 0.85, y: 0.7 },
  ])('look where a person looks first: %o', async (spot) => {
    const made = await make(await spotted(spot), 'png');
    expect(Math.abs(made.attention.x - spot.x)).toBeLessThan(0.08);
    expect(Math.abs(made.attention.y - spot.y)).toBeLessThan(0.12);
    const square = await pixelsOf(await fileOf(made, '1x1'));
    const left = Math.min(1600 - 900, Math.max(0, made.attention.x * 1600 - 450));
    expect(red(colourAt(square, (spot.x * 1600 - left) / 900, spot.y))).toBe(true);
  });

  it('look where a person says instead', async () => {
    const made = await make(await spotted({ x: 0.12, y: 0.5 }), 'png', { focus: { x: 0.9, y: 0.5 } });
    expect(made.attention).toEqual({ x: 0.9, y: 0.5 });
    const { pixels } = await pixelsOf(await fileOf(made, '1x1'));
    let reds = 0;
    for (let i = 0; i < pixels.length; i += 3)
      if (red([pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0])) reds += 1;
    expect(reds).toBe(0);
  });

  it('begin at the top of a long infographic, which keeps its width', async () => {
    const made = await make(await fourCorners(900, 3600).png().toBuffer(), 'png', { subject: 'graphic' });
    expect(made.pictures.filter((each) => each.name.startsWith('w')).at(0)?.width).toBe(900);
    const seen = await cornersOf(await fileOf(made, 'share'));
    expect(distance(seen.bottomLeft, CORNERS.topLeft)).toBeLessThan(20);
    expect(made.attention).toEqual({ x: 0.5, y: 0 });
  });
});

describe('blurring', () => {
  it('is in the placeholder', async () => {
    const picture = await fourCorners(1200, 900).png().toBuffer();
    const whole = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };
    const [blurred, plain] = [await make(picture, 'png', { blur: [whole] }), await make(picture, 'png')];
    expect(blurred.placeholder).not.toBe(plain.placeholder);
  });

  it('is in every file, and nowhere else', async () => {
    const box: Box = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 };
    const picture = await noise(1200, 900).png().toBuffer();
    const [blurred, plain] = [await make(picture, 'png', { blur: [box] }), await make(picture, 'png')];
    for (const { name, format, file } of blurred.pictures) {
      const [after, before] = await Promise.all([
        readFile(path.join(blurred.outDir, file)).then(pixelsOf),
        fileOf(plain, name, format).then(pixelsOf),
      ]);
      // The middle of every crop of this picture lies in the box.
      expect(spread(after, 0.45, 0.55), file).toBeLessThan(spread(before, 0.45, 0.55) / 3);
      if (!name.startsWith('w')) continue;
      expect(spread(after, 0.02, 0.2), file).toBeGreaterThan(spread(before, 0.02, 0.2) * 0.9);
    }
  });
});

describe('metadata', () => {
  it('of the original stays out of every file: no place, no words, no profile', async () => {
    const xmp = Buffer.from(
      'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">21,1.5N</x:xmpmeta>',
      'latin1',
    );
    const block = exifBlock({ orientation: 1, takenAt: '2026:05:01 07:30:00', place: [21, 105] });
    const plain = await fourCorners(640, 480).withIccProfile('p3').jpeg().toBuffer();
    const original = withSegment(
      withSegment(withExifBlock(plain, block), 0xe1, xmp),
      0xfe,
      Buffer.from('SECRET-COMMENT'),
    );
    const control = await sharp(original).metadata();
    expect(control.exif && control.xmp && control.icc).toBeTruthy();
    const made = await make(original, 'jpeg');
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    for (const { file } of made.pictures) {
      const bytes = await readFile(path.join(made.outDir, file));
      const { exif, xmp: words, iptc, icc, comments } = await sharp(bytes).metadata();
      expect({ exif, words, iptc, icc, comments }, file).toEqual({});
      for (const trace of ['Exif', 'xmpmeta', 'SECRET', 'ICC_PROFILE', 'Photoshop', '2026:05:01'])
        expect(bytes.includes(trace), `${file} ${trace}`).toBe(false);
    }
  });

  it('keeps credit and copyright, from EXIF or IPTC, and nothing beside them', async () => {
    const plain = await fourCorners(640, 480).jpeg().toBuffer();
    const block = exifBlock({ artist: 'Nguồn ảnh mẫu', takenAt: '2026:05:01 07:30:00', place: [21, 105] });
    const original = withExifBlock(
      withSegment(plain, 0xed, iptcBody({ 110: 'Không dùng', 116: '© Trường Mẫu' })),
      block,
    );
    const made = await make(original, 'jpeg');
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    for (const { file } of made.pictures) {
      const bytes = await readFile(path.join(made.outDir, file));
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect(exif?.includes(Buffer.from('Nguồn ảnh mẫu')), file).toBe(true);
      expect(exif?.includes(Buffer.from('© Trường Mẫu')), file).toBe(true);
      expect(exif?.includes('2026:05:01')).toBe(false);
      // The tag that leads to the place, in either byte order.
      expect(
        exif?.includes(Buffer.from([0x88, 0x25, 0, 4])) || exif?.includes(Buffer.from([0x25, 0x88, 4, 0])),
      ).toBe(false);
      expect({ xmp, iptc }).toEqual({});
    }
  });
});

describe('the final pass', () => {
  it('makes smaller files of the same names and sizes, and leaves out what got no smaller', async () => {
    const bytes = await (await textured(1600, 1200)).jpeg({ quality: 92 }).toBuffer();
    const first = await make(bytes, 'jpeg');
    const earlier = Object.fromEntries(
      first.pictures.map(({ name, format, file }) => [`${name}.${format}`, path.join(first.outDir, file)]),
    );
    const final = await make(bytes, 'jpeg', { pass: 'final', focus: first.attention, earlier });
    expect(final.pictures.length).toBeGreaterThan(0);
    for (const { name, format, width, height, file } of final.pictures) {
      const before = first.pictures.find((each) => each.name === name && each.format === format);
      expect(before).toMatchObject({ width, height });
      const size = (await stat(path.join(final.outDir, file))).size;
      expect(size).toBeLessThan((await stat(path.join(first.outDir, before?.file ?? ''))).size);
    }
    expect((await readdir(final.outDir)).sort()).toEqual(final.pictures.map((each) => each.file).sort());

    const tiny = path.join(first.outDir, 'tiny');
    await writeFile(tiny, 'x');
    const none = Object.fromEntries(Object.keys(earlier).map((name) => [name, tiny]));
    expect((await make(bytes, 'jpeg', { pass: 'final', earlier: none })).pictures).toEqual([]);
  });
});

it('refuses a file that is broken behind its header, and leaves nothing', async () => {
  const whole = await noise(800, 600).jpeg().toBuffer();
  const dir = await tempDir();
  const [file, outDir] = [path.join(dir, 'original'), path.join(dir, 'out')];
  await Promise.all([writeFile(file, whole.subarray(0, whole.length / 2)), mkdir(outDir)]);
  const made = await makePictures({ ...PLAIN, source: { file, format: 'jpeg' }, outDir });
  expect(made).toMatchObject({ ok: false, error: 'asset.broken' });
  expect(await readdir(outDir)).toEqual([]);
});

/** Noise softened, so that more patient encoders gain something. */
const textured = async (width: number, height: number): Promise<Sharp> => {
  const { data } = await noise(width, height)
    .blur(2)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width, height, channels: 3 } });
};

/** Standard deviation of the red in a square of the picture. */
function spread(
  { pixels, width, height }: Awaited<ReturnType<typeof pixelsOf>>,
  from: number,
  to: number,
): number {
  const values: number[] = [];
  for (let y = Math.floor(from * height); y < to * height; y += 1)
    for (let x = Math.floor(from * width); x < to * width; x += 1)
      values.push(pixels[(y * width + x) * 3] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
