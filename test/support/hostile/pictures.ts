import sharp from 'sharp';
import { picture } from './bases.ts';
import {
  blackRows,
  fullBox,
  box,
  insertJpeg,
  jpegSegment,
  join,
  patched,
  png,
  pngChunk,
  riff,
  u16,
  u16le,
  u32,
  u32le,
  zlibZeros,
} from './bytes.ts';
import { ANY, BROKEN, PAYLOAD, REFUSED, type Bases, type Expected, type Hostile } from './types.ts';

const TOO_MANY: readonly Expected[] = ['asset.too_many_pixels', 'asset.broken'];
const MIB = 1024 * 1024;
const entries = (
  ...all: readonly (readonly [tag: number, type: number, count: number, value: number])[]
): Buffer =>
  join(
    u16le(all.length),
    ...all.map(([tag, type, count, value]) => join(u16le(tag), u16le(type), u32le(count), u32le(value))),
  );
const tiff = (directory: Buffer, next = 0, rest = Buffer.alloc(0)): Buffer =>
  join('II*\0', u32le(8), directory, u32le(next), rest);

/** Pictures that claim to be huge, or are, or hide much in little. */
export async function pictureBombs(bases: Bases): Promise<Hostile[]> {
  const jpeg = bases.get('jpeg') ?? Buffer.alloc(0);
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const avif = bases.get('avif') ?? Buffer.alloc(0);
  const ispe = avif.indexOf('ispe') + 8;
  const gif = bases.get('gif') ?? Buffer.alloc(0);
  const few = blackRows(10, 10);
  const gray = (width: number, height: number, compression: number): Buffer =>
    tiff(
      entries(
        [256, 4, 1, width],
        [257, 4, 1, height],
        [258, 3, 1, 8],
        [259, 3, 1, compression],
        [262, 3, 1, 1],
        [273, 4, 1, 200],
        [278, 4, 1, height],
        [279, 4, 1, 10],
      ),
      0,
      Buffer.alloc(300),
    );
  const frames = await sharp(Buffer.alloc(400 * 300 * 400, 0), {
    raw: { width: 400, height: 300 * 400, channels: 1, pageHeight: 300 },
  })
    .gif({ effort: 1 })
    .toBuffer();
  return [
    made('PNG of 30000 × 30000', 'bomb.png', png(30_000, 30_000, few), TOO_MANY),
    made('PNG of 60000 × 1', 'line.png', png(60_000, 1, blackRows(60_000, 1)), ANY),
    made('PNG of 1 × 60000', 'needle.png', png(1, 60_000, blackRows(1, 60_000)), ANY),
    made('PNG of 2³¹ × 2³¹', 'endless.png', png(0x7fff_ffff, 0x7fff_ffff, few), TOO_MANY),
    made('PNG of no size', 'none.png', png(0, 0, few), BROKEN),
    made(
      'PNG that unfolds to more pixels than it has',
      'unfolding.png',
      png(400, 300, blackRows(4_000, 4_000)),
      ANY,
    ),
    made('PNG of 90 million black pixels', 'black.png', png(9_500, 9_500, blackRows(9_500, 9_500)), ANY),
    made('PNG of 36 million pixels in 3 kB', 'flat.png', png(6_000, 6_000, blackRows(6_000, 6_000)), ANY),
    made(
      'JPEG of 30000 × 30000',
      'bomb.jpg',
      patched(jpeg, frame + 5, join(u16(30_000), u16(30_000))),
      TOO_MANY,
    ),
    made(
      'JPEG of 65535 × 65535',
      'bomb2.jpg',
      patched(jpeg, frame + 5, join(u16(65_535), u16(65_535))),
      TOO_MANY,
    ),
    made('JPEG of no height', 'flat.jpg', patched(jpeg, frame + 5, u16(0)), REFUSED),
    made('JPEG of two hundred scans', 'scans.jpg', await manyScans(), ANY),
    made(
      'WebP of 16383 × 16383',
      'bomb.webp',
      riff('RIFF', 'WEBP', riff('VP8L', Buffer.from([0x2f, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0]))),
      TOO_MANY,
    ),
    made(
      'WebP whose canvas is 30000 × 30000',
      'canvas.webp',
      riff(
        'RIFF',
        'WEBP',
        riff('VP8X', Buffer.from([2, 0, 0, 0, 0x2f, 0x75, 0, 0x2f, 0x75, 0])),
        riff('ANIM', Buffer.alloc(6)),
      ),
      TOO_MANY,
    ),
    made('AVIF of 30000 × 30000', 'bomb.avif', patched(avif, ispe, join(u32(30_000), u32(30_000))), TOO_MANY),
    made(
      'AVIF of another size than its picture',
      'other.avif',
      patched(avif, ispe, join(u32(4_000), u32(3_000))),
      ANY,
    ),
    made('TIFF of 30000 × 30000', 'bomb.tiff', gray(30_000, 30_000, 1), TOO_MANY),
    made('TIFF of 30000 × 30000, packed', 'packed.tiff', gray(30_000, 30_000, 8), TOO_MANY),
    made('TIFF whose rows lie beyond its end', 'beyond.tiff', gray(2_000, 2_000, 1), REFUSED),
    made('TIFF whose directory is its own next', 'loop.tiff', tiff(entries([256, 4, 1, 400]), 8), REFUSED),
    made('TIFF with a directory beyond its end', 'far.tiff', join('II*\0', u32le(0xffff_fff0)), REFUSED),
    made('TIFF of 65535 tags', 'tags.tiff', join('MM\0*', u32(8), u16(0xffff), Buffer.alloc(1_000)), REFUSED),
    made(
      'TIFF with a tag of 4 GB',
      'tag.tiff',
      tiff(entries([256, 4, 1, 400], [257, 4, 1, 300], [273, 4, 0x4000_0000, 8], [305, 2, 0xffff_ffff, 8])),
      REFUSED,
    ),
    made('BigTIFF', 'big.tiff', join('II+\0', u16le(8), u16le(0), u32le(16), Buffer.alloc(100)), [
      'asset.type',
    ]),
    made('GIF on a screen of 65535 × 65535', 'bomb.gif', patched(gif, 6, Buffer.alloc(4, 0xff)), ANY),
    made('GIF of 400 frames', 'frames.gif', frames, ANY),
    made(
      'GIF whose frame lies outside',
      'outside.gif',
      patched(gif, gif.indexOf(0x2c, 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1)) + 1, Buffer.alloc(4, 0x7f)),
      ANY,
    ),
  ];
}

/** A JPEG of very many passes over a large picture: little to send, long to read. */
async function manyScans(): Promise<Buffer> {
  const source = await picture(3).resize(3_000, 2_000).jpeg({ progressive: true }).toBuffer();
  const last = source.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = source.subarray(last, source.length - 2);
  return join(source.subarray(0, last), ...Array.from({ length: 200 }, () => scan), source.subarray(-2));
}

/** Pictures with absurd metadata. */
export async function pictureMetadata(bases: Bases): Promise<Hostile[]> {
  const jpeg = bases.get('jpeg') ?? Buffer.alloc(0);
  const plain = blackRows(400, 300);
  const big = (label: string, times: number): Buffer[] =>
    Array.from({ length: times }, () => jpegSegment(0xe1, join(label, Buffer.alloc(65_000, 0x41))));
  const exif = (orientation: number): Buffer =>
    jpegSegment(
      0xe1,
      join(
        'Exif\0\0II*\0',
        u32le(8),
        entries([0x112, 3, 1, orientation], [0x8769, 4, 1, 8], [0x8825, 4, 1, 8]),
        u32le(8),
      ),
    );
  const icc = (size: number): Buffer =>
    jpegSegment(0xe2, join('ICC_PROFILE\0', Buffer.from([1, 1]), u32(size), Buffer.alloc(2_000, 0x55)));
  const xmp = `http://ns.adobe.com/xap/1.0/\0<?xpacket?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1] ?? ''} "${`&${'abcdefghij'[i] ?? ''};`.repeat(10)}">`).join('')}]><x:xmpmeta xmlns:x="adobe:ns:meta/">&j;</x:xmpmeta>`;
  const bomb = zlibZeros(5);
  return [
    made('JPEG with 5 MB of EXIF', 'exif.jpg', insertJpeg(jpeg, ...big('Exif\0\0', 80)), ANY),
    made(
      'JPEG with 5 MB of XMP',
      'xmp.jpg',
      insertJpeg(jpeg, ...big('http://ns.adobe.com/xmp/extension/\0', 80)),
      ANY,
    ),
    made(
      'JPEG with XMP that laughs',
      'laughing.jpg',
      insertJpeg(jpeg, jpegSegment(0xe1, Buffer.from(xmp))),
      ANY,
    ),
    made('JPEG whose EXIF refers to itself', 'exif-loop.jpg', insertJpeg(jpeg, exif(6)), ANY),
    made('JPEG with the orientation 4711', 'orientation.jpg', insertJpeg(jpeg, exif(4_711)), ANY),
    made('JPEG with a profile of junk', 'icc.jpg', insertJpeg(jpeg, icc(2_000)), ANY),
    made('JPEG with a profile of 4 GB', 'icc-4g.jpg', insertJpeg(jpeg, icc(0xffff_ffff)), ANY),
    made(
      'JPEG with 255 pieces of a profile',
      'icc-255.jpg',
      insertJpeg(
        jpeg,
        ...Array.from({ length: 255 }, (_, i) =>
          jpegSegment(0xe2, join('ICC_PROFILE\0', Buffer.from([i + 1, 255]), Buffer.alloc(20_000, i))),
        ),
      ),
      ANY,
    ),
    made(
      'JPEG with a megabyte of comments',
      'comment.jpg',
      insertJpeg(jpeg, ...Array.from({ length: 20 }, () => jpegSegment(0xfe, Buffer.alloc(60_000, 0x2a)))),
      ANY,
    ),
    made(
      'JPEG with a secret in its comment',
      'secret.jpg',
      insertJpeg(jpeg, jpegSegment(0xfe, Buffer.from(PAYLOAD))),
      ANY,
    ),
    made(
      'JPEG with a secret in IPTC',
      'iptc.jpg',
      insertJpeg(
        jpeg,
        jpegSegment(0xed, join('Photoshop 3.0\x008BIM', u16(0x404), u16(0), u32(0xffff_ffff), PAYLOAD)),
      ),
      ANY,
    ),
    made(
      'PNG with a text of 300 MB in 300 kB',
      'text.png',
      png(400, 300, plain, pngChunk('zTXt', join('Comment\0\0', bomb))),
      ANY,
    ),
    made(
      'PNG with a profile of 300 MB in 300 kB',
      'icc.png',
      png(400, 300, plain, pngChunk('iCCP', join('icc\0\0', bomb))),
      ANY,
    ),
    made(
      'PNG with an international text of 300 MB',
      'itxt.png',
      png(400, 300, plain, pngChunk('iTXt', join('XML:com.adobe.xmp\0\x01\0\0\0', bomb))),
      ANY,
    ),
    made(
      'PNG with a secret in a text',
      'secret.png',
      png(400, 300, plain, pngChunk('tEXt', Buffer.from(`Comment\0${PAYLOAD}`))),
      ANY,
    ),
    made(
      'PNG of a hundred thousand empty chunks',
      'chunks.png',
      png(
        400,
        300,
        plain,
        Buffer.concat(Array.from({ length: 100_000 }, () => pngChunk('vpAg', Buffer.alloc(0)))),
      ),
      ANY,
    ),
    made(
      'PNG that claims 4 billion frames',
      'animated.png',
      png(400, 300, plain, pngChunk('acTL', join(u32(0xffff_ffff), u32(0)))),
      ANY,
    ),
    made('WebP with a secret in EXIF', 'secret.webp', await withWebpChunk(bases, 'EXIF'), ANY),
    made('WebP with XMP of 5 MB', 'xmp.webp', await withWebpChunk(bases, 'XMP ', 5 * MIB), ANY),
    made(
      'AVIF with a box that never ends',
      'endless.avif',
      join(bases.get('avif') ?? '', u32(0), 'free', PAYLOAD),
      ANY,
    ),
    made(
      'AVIF in boxes ten thousand deep',
      'deep.avif',
      join(box('ftyp', 'avif', u32(0), 'avif'), nestedBoxes('meta', 10_000)),
      REFUSED,
    ),
    made(
      'AVIF whose meta box is empty',
      'empty.avif',
      join(box('ftyp', 'avif', u32(0), 'avif'), fullBox('meta', 0)),
      REFUSED,
    ),
  ];
}

async function withWebpChunk(bases: Bases, type: string, length = 0): Promise<Buffer> {
  const webp = bases.get('webp') ?? Buffer.alloc(0);
  const header = riff('VP8X', Buffer.from([type === 'EXIF' ? 8 : 4, 0, 0, 0, 0x8f, 1, 0, 0x2b, 1, 0]));
  return riff(
    'RIFF',
    'WEBP',
    header,
    webp.subarray(12),
    riff(type, join(PAYLOAD, Buffer.alloc(length, 0x20))),
  );
}

/** Boxes in boxes. */
export function nestedBoxes(type: string, depth: number): Buffer {
  const bytes = Buffer.alloc(depth * 8);
  for (let level = 0; level < depth; level += 1) {
    bytes.writeUInt32BE((depth - level) * 8, level * 8);
    bytes.write(type, level * 8 + 4, 'latin1');
  }
  return bytes;
}

export const made = (
  about: string,
  name: string,
  bytes: Uint8Array,
  expected: readonly Expected[],
): Hostile => ({
  about,
  name,
  bytes,
  expected,
});
