import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { AUTHOR, gpsJpeg, gpsPng, gpsTiff, gpsWebp } from '../../testing/documents.ts';
import { noise } from '../../testing/photos.ts';
import { letIn, type PictureFormat } from '../picture/sharp-door.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripJpeg2000 } from './strip-jpeg2000.ts';
import { stripPicture } from './strip-picture.ts';

const HIDDEN = 'hidden behind the end';
const tail = Buffer.from(HIDDEN);
const note = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

async function pixels(bytes: Uint8Array, format: PictureFormat): Promise<Buffer> {
  letIn(format);
  return sharp(bytes, { failOn: 'warning' }).removeAlpha().raw().toBuffer();
}

describe('a picture without its metadata', () => {
  it.each<[PictureFormat, () => Promise<Buffer> | Buffer]>([
    ['jpeg', gpsJpeg],
    ['png', gpsPng],
    ['webp', gpsWebp],
    ['tiff', gpsTiff],
  ])('%s keeps its pixels and nothing else', async (format, make) => {
    const original = Buffer.concat([await make(), tail]);
    expect(note(original)).toContain(AUTHOR);
    const stripped = await stripPicture(original);
    if (!stripped) throw new Error('Expected a picture');
    expect(note(stripped.bytes)).not.toMatch(new RegExp(`${AUTHOR}|${HIDDEN}|Exif`));
    const after = await pixels(stripped.bytes, stripped.type === 'image/png' ? 'png' : format);
    expect(after.equals(await pixels(original, format))).toBe(true);
  });

  it.each([true, false])('a JPEG in several passes (%s) stays bit for bit', async (progressive) => {
    letIn('png');
    const plain = await noise(200, 150).jpeg({ progressive }).withIccProfile('srgb').toBuffer();
    const noted = Buffer.concat([
      plain.subarray(0, 2),
      Buffer.from('\xff\xff\xff\xfe\0\x06note', 'latin1'),
      plain.subarray(2),
      tail,
    ]);
    const stripped = stripJpeg(noted);
    expect(note(stripped)).not.toMatch(/note|hidden/);
    expect(note(stripped)).toContain('ICC_PROFILE');
    expect((await pixels(stripped, 'jpeg')).equals(await pixels(plain, 'jpeg'))).toBe(true);
  });

  it('a GIF keeps every frame', async () => {
    const frames = await noise(40, 120).toColourspace('b-w').raw().toBuffer();
    const gif = await sharp(frames, { raw: { width: 40, height: 120, channels: 1, pageHeight: 40 } })
      .gif()
      .toBuffer();
    const end = gif.subarray(0, -1);
    const noted = Buffer.concat([
      end,
      Buffer.from(`!\xfe\x04note\0!\xff\x0bXMP DataXMP\x05<xmp>\0;${HIDDEN}`, 'latin1'),
    ]);
    const stripped = stripGif(noted);
    expect(note(stripped)).not.toMatch(/note|xmp|hidden/);
    letIn('gif');
    const shown = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes, { animated: true }).raw().toBuffer();
    expect((await shown(stripped)).equals(await shown(gif))).toBe(true);
    expect((await sharp(stripped, { animated: true }).metadata()).pages).toBe(3);
  });

  it('a JPEG 2000 keeps its boxes but for notes; a bare codestream is left alone', () => {
    const box = (type: string, body: string): Buffer => {
      const bytes = Buffer.from(`\0\0\0\0${type}${body}`, 'latin1');
      bytes.writeUInt32BE(bytes.length);
      return bytes;
    };
    const [start, picture] = [box('jP  ', '\r\n\x87\n'), box('jp2c', 'picture')];
    const noted = Buffer.concat([start, box('uuid', HIDDEN), box('xml ', HIDDEN), picture]);
    expect(Buffer.from(stripJpeg2000(noted)).equals(Buffer.concat([start, picture]))).toBe(true);
    const bare = Buffer.from('\xff\x4f\xff\x51 codestream', 'latin1');
    expect(stripJpeg2000(bare)).toBe(bare);
    expect(() => stripJpeg2000(noted.subarray(0, -3))).toThrow('whole box');
  });

  it('what is no picture is none; a broken one is said to be', async () => {
    expect(await stripPicture(Buffer.from('<script>'))).toBeNull();
    expect(await stripPicture(new Uint8Array())).toBeNull();
    for (const bytes of [
      '\xff\xd8\xff\xe1\xff\xff',
      '\xff\xd8\xff\xe0\0\x04ab0',
      '\x89PNG\r\n\x1a\n\0\0\0\x0d',
      'GIF89a',
      'GIF89a\x01\0\x01\0\0\0\0x',
    ])
      await expect(stripPicture(Buffer.from(bytes, 'latin1'))).rejects.toThrow();
  });
});
