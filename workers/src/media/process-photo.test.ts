import { execFile } from 'node:child_process';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { photoResultSchema, type PhotoResult } from '@toasoan/domain';
import { createFolderStore, type BlobStore } from '@toasoan/platform';
import sharp, { type Sharp } from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { CORNERS, cornersOf, distance, fourCorners, noise, pngBomb } from '../testing/photos.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { processPhoto } from './process-photo.ts';

const job = { assetId: 'asset', uploadKey: 'uploads/person/upload' };
let dir: string;
let blobs: BlobStore;
beforeEach(async () => {
  dir = await tempDir();
  blobs = createFolderStore(dir);
});

const read = async (key: string): Promise<Buffer> => buffer(await blobs.get(key));
const upload = async (bytes: Uint8Array) => {
  await blobs.put(job.uploadKey, bytes);
  return processPhoto(job, blobs);
};
const processed = async (bytes: Uint8Array): Promise<PhotoResult> => {
  const outcome = await upload(bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.error} (${outcome.reason})`);
  return outcome.result;
};
const fileOf = (result: PhotoResult, name: string, format: string): Promise<Buffer> => {
  const rendition = result.renditions.find((one) => one.name === name && one.format === format);
  if (!rendition) throw new Error(`no ${name} as ${format}`);
  return read(rendition.key);
};
const expectUpright = async (bytes: Buffer, tolerance = 12): Promise<void> => {
  const corners = await cornersOf(bytes);
  for (const corner of Object.keys(CORNERS) as (keyof typeof CORNERS)[])
    expect(distance(corners[corner], CORNERS[corner]), corner).toBeLessThanOrEqual(tolerance);
};

describe('a good photo', () => {
  it('becomes every rendition of the plan, each as reported, and its original is kept', async () => {
    const original = await fourCorners(2400, 1600).jpeg({ quality: 95 }).toBuffer();
    const result = await processed(original);
    expect(photoResultSchema.parse(result)).toMatchObject({ format: 'jpeg', width: 2400, height: 1600 });
    expect(result.renditions.map(({ name, format }) => `${name}.${format}`)).toEqual([
      ...['w480', 'w800', 'w1280', 'w1920'].flatMap((w) => [`${w}.avif`, `${w}.webp`, `${w}.jpeg`]),
      'share.jpeg',
    ]);
    for (const rendition of result.renditions) {
      const bytes = await read(rendition.key);
      const header = await sharp(bytes).metadata();
      expect(header).toMatchObject({ width: rendition.width, height: rendition.height, space: 'srgb' });
      expect(header.format).toBe(rendition.format === 'avif' ? 'heif' : rendition.format);
      expect(bytes.length).toBe(rendition.bytes);
      if (rendition.name !== 'share') await expectUpright(bytes);
    }
    expect(result.renditions.at(-1)).toMatchObject({ width: 1200, height: 630 });
    expect((await read(result.originalKey)).equals(original)).toBe(true);
    const tiny = Buffer.from(result.placeholder.split(',')[1] ?? '', 'base64');
    expect(await sharp(tiny).metadata()).toMatchObject({ format: 'webp', width: 24, height: 16 });
  });

  it('gives the same files when it is processed again, and leaves the upload alone', async () => {
    const bytes = await noise(640, 480).webp().toBuffer();
    const first = await processed(bytes);
    expect(await processPhoto(job, blobs)).toEqual({ ok: true, result: first });
    expect((await read(job.uploadKey)).equals(bytes)).toBe(true);
  });

  it.each(['png', 'webp', 'avif'] as const)('is read from %s, whatever its name was', async (format) => {
    const result = await processed(await fourCorners(600, 400)[format]().toBuffer());
    expect(result.format).toBe(format);
    await expectUpright(await fileOf(result, 'w600', 'jpeg'), 20);
  });

  it('of 24 megapixels is processed', async () => {
    const result = await processed(await noise(6000, 4000).jpeg({ quality: 60 }).toBuffer());
    expect(result).toMatchObject({ width: 6000, height: 4000 });
    expect(result.renditions).toHaveLength(13);
  });
});

describe('orientation', () => {
  // How the stored pixels must be turned so that EXIF orientation N shows them upright again.
  const stored: Record<number, (upright: Sharp) => Sharp> = {
    1: (upright) => upright,
    2: (upright) => upright.flop(),
    3: (upright) => upright.rotate(180),
    4: (upright) => upright.flip(),
    5: (upright) => upright.rotate(270).flop(),
    6: (upright) => upright.rotate(270),
    7: (upright) => upright.rotate(90).flop(),
    8: (upright) => upright.rotate(90),
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is shown upright', async (orientation) => {
    // Two steps: sharp applies turns in an order of its own within one.
    const upright = await fourCorners(600, 400).png().toBuffer();
    const turned = await stored[orientation]?.(sharp(upright)).png().toBuffer();
    const bytes = await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const result = await processed(bytes);
    expect(result).toMatchObject({ width: 600, height: 400 });
    await expectUpright(await fileOf(result, 'w600', 'webp'));
    await expectUpright(await fileOf(result, 'w600', 'avif'));
  });
});

describe('metadata', () => {
  const secret = 'Chau Be Ba Tuoi';

  const tagged = async (): Promise<Buffer> =>
    fourCorners(600, 400)
      .withExif({
        IFD0: { Copyright: secret, Make: 'Phone' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 23/1 10/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '103/1 1/1 5/1',
        },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${secret}</rdf:RDF></x:xmpmeta>`)
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();

  it('leaves with none of the files: no place, no name, no profile', async () => {
    const original = await tagged();
    expect(original.includes(secret)).toBe(true);
    expect(await sharp(original).metadata()).toHaveProperty('exif');
    const { renditions, placeholder } = await processed(original);
    const files = await Promise.all(renditions.map(({ key }) => read(key)));
    files.push(Buffer.from(placeholder.split(',')[1] ?? '', 'base64'));
    for (const file of files) {
      const header = await sharp(file).metadata();
      for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
        expect(header[kind], kind).toBeUndefined();
      for (const word of [secret, 'Exif\0\0', 'GPS', 'adobe:ns'])
        expect(file.includes(word), `${header.format} holds ${word}`).toBe(false);
    }
  });

  it('is not found by exiftool either', async ({ skip }) => {
    const exiftool = promisify(execFile);
    await exiftool('exiftool', ['-ver']).catch(() => skip('exiftool is not installed'));
    const tagsOf = async (key: string): Promise<string> =>
      (await exiftool('exiftool', ['-G1', '-a', '-u', path.join(dir, key)])).stdout;
    const result = await processed(await tagged());
    expect(await tagsOf(result.originalKey)).toMatch(/GPS Latitude/);
    for (const { key } of result.renditions)
      expect(await tagsOf(key)).not.toMatch(/GPS|\[IFD|XMP|ICC|Copyright/);
  });
});

describe('colour', () => {
  const red = { r: 200, g: 40, b: 30 };
  const patch = () => sharp({ create: { width: 400, height: 400, channels: 3, background: red } });
  const colourOf = async (result: PhotoResult) =>
    (await cornersOf(await fileOf(result, 'w400', 'webp'))).topLeft;

  it.each([
    [
      'a Display P3 JPEG',
      () => patch().withIccProfile('p3').jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
    ],
    ['a CMYK JPEG', () => patch().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 })],
    ['a 16-bit PNG', () => patch().toColourspace('rgb16').png()],
    ['a palette PNG', () => patch().png({ palette: true })],
  ])('%s comes out in sRGB as it was meant', async (_name, make) => {
    expect(
      distance(await colourOf(await processed(await make().toBuffer())), [200, 40, 30]),
    ).toBeLessThanOrEqual(8);
  });

  it('keeps a 16-bit grey picture grey', async () => {
    const [r, g, b] = await colourOf(
      await processed(await patch().greyscale().toColourspace('grey16').png().toBuffer()),
    );
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(2);
  });

  it('puts transparency on white', async () => {
    const clear = sharp({
      create: { width: 400, height: 400, channels: 4, background: { ...red, alpha: 0 } },
    });
    const result = await processed(await clear.png().toBuffer());
    for (const format of ['jpeg', 'webp', 'avif'])
      expect(
        distance((await cornersOf(await fileOf(result, 'w400', format))).topLeft, [255, 255, 255]),
      ).toBeLessThan(4);
  });
});

describe('a bad file is refused with its reason, and nothing is written', () => {
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const outcome = await upload(bytes);
    const left: string[] = [];
    for await (const { key } of blobs.list('')) left.push(key);
    expect(left).toEqual([job.uploadKey]);
    return outcome.ok ? 'accepted' : outcome.error;
  };

  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
    it.each([10, 50, 99])(`${format} cut off after %i percent`, async (percent) => {
      const whole = await noise(800, 600)[format]({ effort: 1 }).toBuffer();
      expect(await refused(whole.subarray(0, Math.floor((whole.length * percent) / 100)))).toBe(
        'asset.broken',
      );
    });

  it('SVG that calls itself a JPEG', async () => {
    expect(
      await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')),
    ).toBe('asset.type');
  });

  it('SVG behind the signature of a PNG', async () => {
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await refused(Buffer.concat([signature, Buffer.from('<svg width="900" height="900"/>')]))).toBe(
      'asset.broken',
    );
  });

  it('GIF and TIFF, which the library could make but must not read', async () => {
    expect(await refused(await fourCorners(400, 300).gif().toBuffer())).toBe('asset.type');
    expect(await refused(await noise(400, 300).tiff().toBuffer())).toBe('asset.type');
  });

  it('no bytes at all', async () => expect(await refused(Buffer.alloc(0))).toBe('asset.broken'));

  it('a header that claims 30000 × 30000 pixels, without decoding it', async () => {
    expect(await refused(pngBomb(30_000, 30_000))).toBe('asset.too_many_pixels');
  });

  it('a picture too small to print', async () => {
    expect(await refused(await noise(300, 200).png().toBuffer())).toBe('asset.too_small');
  });

  it('a file over the limit, without reading it', async () => {
    expect(await refused(Buffer.alloc(40 * 1024 * 1024 + 1))).toBe('asset.too_large');
  });

  it('an upload that is not there', async () => {
    expect(await processPhoto(job, blobs)).toEqual({ ok: false, error: 'asset.upload_missing' });
  });
});

it('rejects when the store is at fault, so that the queue tries again', async () => {
  await blobs.put(job.uploadKey, await noise(400, 300).jpeg().toBuffer());
  // A file where the folder of renditions should be.
  await blobs.put('renditions', Buffer.from('in the way'));
  await expect(processPhoto(job, blobs)).rejects.toThrow();
});
