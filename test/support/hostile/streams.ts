import { encode, heicOf, hevc, twoAtOnce } from './bases.ts';
import { box, fullBox, join, patched, riff, u16, u16le, u32, u32le } from './bytes.ts';
import { made, nestedBoxes } from './pictures.ts';
import { ANY, PAYLOAD, REFUSED, type Bases, type Expected, type Hostile } from './types.ts';

const NOT_OURS: readonly Expected[] = ['asset.codec', 'asset.broken'];

/** Video in codecs that nobody sends from a phone; each has had its faults. */
export async function codecs(ffmpeg: string): Promise<Hostile[]> {
  const source = ['-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=5:duration=1'];
  const wanted: readonly (readonly [
    codec: string,
    muxer: string,
    ending: string,
    expected: readonly Expected[],
  ])[] = [
    ['magicyuv', 'avi', 'avi', NOT_OURS],
    ['magicyuv', 'matroska', 'mkv', NOT_OURS],
    ['magicyuv', 'mov', 'mov', NOT_OURS],
    ['ffv1', 'matroska', 'mkv', ANY],
    ['huffyuv', 'avi', 'avi', ANY],
    ['utvideo', 'avi', 'avi', ANY],
    ['cinepak', 'mov', 'mov', ANY],
    ['svq1', 'mov', 'mov', ANY],
    ['rawvideo', 'avi', 'avi', ANY],
    ['prores', 'mov', 'mov', ANY],
    ['snow', 'avi', 'avi', NOT_OURS],
    ['flashsv', 'matroska', 'mkv', NOT_OURS],
    ['zmbv', 'avi', 'avi', NOT_OURS],
    ['roqvideo', 'matroska', 'mkv', NOT_OURS],
    ['gif', 'matroska', 'mkv', ANY],
  ];
  const files = await twoAtOnce(wanted, async ([codec, muxer, ending, expected]) => {
    const bytes = await encode(ffmpeg, [...source, '-strict', '-2', '-c:v', codec, '-f', muxer]);
    return bytes && made(`${codec} in ${muxer}`, `codec-${codec}.${ending}`, bytes, expected);
  });
  return files.filter((file) => file !== null);
}

/** Video and audio that are too much in one way or another. */
export async function excessive(ffmpeg: string): Promise<Hostile[]> {
  const x264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
  const black = (size: string, rate = 1, seconds = 1): string[] => [
    '-f',
    'lavfi',
    '-i',
    `color=size=${size}:rate=${rate}:duration=${seconds}`,
  ];
  const many = Array.from({ length: 40 }, () => ['-map', '0']).flat();
  const wanted: readonly (readonly [
    about: string,
    name: string,
    args: readonly string[],
    expected: readonly Expected[],
  ])[] = [
    [
      'frames of 5120 × 2880',
      'large.mp4',
      [...black('5120x2880'), ...x264, '-f', 'mp4'],
      ['asset.too_many_pixels', 'asset.broken', 'asset.too_small'],
    ],
    ['frames of 16 × 16', 'small.mp4', [...black('16x16'), ...x264, '-f', 'mp4'], ANY],
    ['frames of 3840 × 16', 'strip.mp4', [...black('3840x16'), ...x264, '-f', 'mp4'], ANY],
    ['forty tracks', 'tracks.mkv', [...black('64x64'), ...many, ...x264, '-f', 'matroska'], ANY],
    ['a thousand frames a second', 'fast.mp4', [...black('320x240', 1_000), ...x264, '-f', 'mp4'], ANY],
    [
      'one frame in 50 minutes',
      'slow.mkv',
      [...black('320x240', 0.001, 3_000), ...x264, '-f', 'matroska'],
      ANY,
    ],
    [
      '35 minutes of nothing',
      'long.mp4',
      [...black('320x240', 1, 2_100), ...x264, '-f', 'mp4'],
      ['asset.too_long'],
    ],
    [
      'sixteen channels',
      'channels.wav',
      ['-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=hexadecagonal', '-t', '1', '-f', 'wav'],
      ANY,
    ],
  ];
  const files = await twoAtOnce(wanted, async ([about, name, args, expected]) => {
    const bytes = await encode(ffmpeg, args);
    return bytes && made(`a stream of ${about}`, name, bytes, expected);
  });
  const minute = await encode(ffmpeg, SILENCE);
  const hours = minute && Buffer.concat(Array.from({ length: 240 }, () => minute));
  const silence =
    hours && made('a stream of four hours of silence', 'silence.mp3', hours, ['asset.too_long']);
  return [...files, silence].filter((file) => file !== null);
}

/** A minute of MPEG frames and nothing else, so that minutes can be put together. */
const SILENCE = [
  ...['-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=mono', '-t', '60', '-c:a', 'libmp3lame', '-b:a', '8k'],
  ...['-write_xing', '0', '-id3v2_version', '0', '-f', 'mp3'],
];

/** Sound files whose headers claim the impossible. */
export function sounds(bases: Bases): Hostile[] {
  const [mp3, ogg] = [bases.get('mp3') ?? Buffer.alloc(0), bases.get('ogg') ?? Buffer.alloc(0)];
  const wave = (channels: number, rate: number, bits: number, claimed = 8_000): Buffer =>
    join(
      'RIFF',
      u32le(claimed),
      'WAVE',
      riff(
        'fmt ',
        join(
          u16le(1),
          u16le(channels),
          u32le(rate),
          u32le((rate * channels * bits) / 8),
          u16le((channels * bits) / 8),
          u16le(bits),
        ),
      ),
      'data',
      u32le(claimed),
      Buffer.alloc(8_000),
    );
  const tag = (size: number, ...body: readonly Buffer[]): Buffer =>
    join(
      'ID3\x04\0\0',
      Buffer.from([(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]),
      ...body,
    );
  const sized = (type: string, body: Buffer): Buffer => {
    const size = Buffer.from([
      (body.length >> 21) & 127,
      (body.length >> 14) & 127,
      (body.length >> 7) & 127,
      body.length & 127,
    ]);
    return join(type, size, u16(0), body);
  };
  const cover = (bytes: Buffer): Buffer => sized('APIC', join('\0image/png\0\x03\0', bytes));
  const bomb = join(
    Buffer.from([0x89]),
    'PNG\r\n\x1a\n',
    u32(13),
    'IHDR',
    u32(30_000),
    u32(30_000),
    Buffer.from([8, 2, 0, 0, 0]),
    u32(0),
  );
  const emptyPages = Array.from({ length: 40_000 }, (_, i) =>
    join('OggS\0\0', Buffer.alloc(8), u32le(1), u32le(i), u32le(0), Buffer.from([0])),
  );
  return [
    made('WAV of 4 GB', 'huge.wav', wave(2, 44_100, 16, 0xffff_ffff), ANY),
    made('WAV of 65535 channels', 'channels-65535.wav', wave(65_535, 44_100, 16), REFUSED),
    made('WAV of no channels', 'mute.wav', wave(0, 44_100, 16), REFUSED),
    made('WAV of 4 billion samples a second', 'rate.wav', wave(1, 0xffff_ffff, 8), ANY),
    made('WAV of no samples a second', 'still.wav', wave(1, 0, 16), ANY),
    made('WAV of 65535 bits a sample', 'bits.wav', wave(1, 8_000, 65_528), REFUSED),
    made(
      'WAV beyond 4 GB that is short',
      'rf64.wav',
      join(
        'RF64',
        u32le(0xffff_ffff),
        'WAVE',
        riff('ds64', Buffer.alloc(28, 0x7f)),
        'data',
        u32le(0xffff_ffff),
        Buffer.alloc(100),
      ),
      REFUSED,
    ),
    made('MP3 behind a tag of 256 MB', 'tag.mp3', join(tag(0x0fff_ffff), mp3), ANY),
    made(
      'MP3 behind a tag of 5 MB',
      'tag5.mp3',
      join(tag(5_000_000, Buffer.alloc(5_000_000, 0x20)), mp3),
      ANY,
    ),
    made('MP3 with a bomb for a cover', 'cover.mp3', join(tag(cover(bomb).length, cover(bomb)), mp3), ANY),
    made(
      'MP3 with a secret in its tag',
      'secret.mp3',
      join(tag(PAYLOAD.length + 12, sized('TIT2', join('\0', PAYLOAD))), mp3),
      ANY,
    ),
    made('MP3 of a tag alone', 'only.mp3', tag(1_000, Buffer.alloc(1_000)), REFUSED),
    made(
      'MP3 of headers alone',
      'headers.mp3',
      Buffer.concat(Array.from({ length: 2_000 }, () => Buffer.from([0xff, 0xfb, 0x90, 0x64]))),
      ANY,
    ),
    made('Ogg of forty thousand empty pages', 'pages.ogg', Buffer.concat(emptyPages), REFUSED),
    made(
      'Ogg of the same page over and over',
      'loop.ogg',
      join(...Array.from({ length: 300 }, () => ogg.subarray(0, 58)), ogg),
      ANY,
    ),
    made(
      'Ogg of many streams one after another',
      'chained.ogg',
      join(...Array.from({ length: 20 }, () => ogg)),
      ANY,
    ),
    made(
      'Ogg that ends before it begins',
      'backwards.ogg',
      patched(ogg, ogg.lastIndexOf('OggS', undefined, 'latin1') + 6, Buffer.alloc(8, 0x80)),
      ANY,
    ),
  ];
}

/** Containers that nest, loop and lie. */
export async function containers(ffmpeg: string, bases: Bases): Promise<Hostile[]> {
  const [mp4, mkv] = [bases.get('mp4') ?? Buffer.alloc(0), bases.get('mkv') ?? Buffer.alloc(0)];
  const ftyp = box('ftyp', 'isom', u32(512), 'isommp41');
  const at = (type: string): number => mp4.indexOf(type, 0, 'latin1') + 4;
  const ebml = (type: string): Buffer =>
    join(Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x83 + type.length, 0x42, 0x82, 0x80 | type.length]), type);
  const unknown = Buffer.from([0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  const segment = join(Buffer.from([0x18, 0x53, 0x80, 0x67]), unknown);
  const tags = join(Buffer.from([0x12, 0x54, 0xc3, 0x67]), unknown);
  const simple = join(Buffer.from([0x67, 0xc8]), unknown);
  const coded = await hevc(ffmpeg);
  const heics: Hostile[] = coded
    ? [
        made('HEIC of 30000 × 30000', 'bomb.heic', heicOf(coded, { width: 30_000, height: 30_000 }), [
          'asset.too_many_pixels',
          'asset.broken',
        ]),
        made(
          'HEIC of another size than its picture',
          'other.heic',
          heicOf(coded, { width: 4_000, height: 3_000 }),
          ANY,
        ),
        made(
          'HEIC whose picture lies beyond its end',
          'beyond.heic',
          heicOf(coded, { shift: 100_000_000 }),
          REFUSED,
        ),
        made('HEIC whose picture is 4 GB long', 'long.heic', heicOf(coded, { length: 0xffff_ffff }), REFUSED),
        made('HEIC whose picture is its own header', 'own.heic', heicOf(coded, { shift: -400 }), ANY),
        made(
          'HEIC whose picture lies in an empty box',
          'idat.heic',
          heicOf(coded, { construction: 1 }),
          REFUSED,
        ),
        made('HEIC whose picture lies in itself', 'itself.heic', heicOf(coded, { construction: 2 }), ANY),
        made('HEIC without the picture it shows', 'missing.heic', heicOf(coded, { primary: 4_711 }), REFUSED),
        made(
          'HEIC that is a mosaic of itself',
          'mosaic.heic',
          heicOf(coded, {
            itemType: 'grid',
            references: fullBox('iref', 0, box('dimg', u16(1), u16(1), u16(1))),
          }),
          REFUSED,
        ),
        made(
          'HEIC derived from itself',
          'derived.heic',
          heicOf(coded, {
            itemType: 'iden',
            references: fullBox('iref', 0, box('dimg', u16(1), u16(1), u16(1))),
          }),
          REFUSED,
        ),
        made('HEIC of an unknown codec', 'codec.heic', heicOf(coded, { itemType: 'jpeg' }), REFUSED),
      ]
    : [];
  return [
    ...heics,
    made('MP4 of boxes ten thousand deep', 'deep.mp4', join(ftyp, nestedBoxes('moov', 10_000)), REFUSED),
    made(
      'MP4 of tracks ten thousand deep',
      'traks.mp4',
      join(ftyp, box('moov', nestedBoxes('trak', 10_000))),
      REFUSED,
    ),
    made(
      'MP4 without an index',
      'headless.mp4',
      join(ftyp, box('mdat', Buffer.alloc(50_000, 0x11))),
      REFUSED,
    ),
    made('MP4 of two billion samples', 'stsz.mp4', patched(mp4, at('stsz') + 8, u32(0x7fff_ffff)), ANY),
    made('MP4 of two billion instants', 'stts.mp4', patched(mp4, at('stts') + 4, u32(0x7fff_ffff)), ANY),
    made('MP4 of two billion places', 'stco.mp4', patched(mp4, at('stco') + 4, u32(0x7fff_ffff)), ANY),
    made('MP4 whose clock stands still', 'clock.mp4', patched(mp4, at('mvhd') + 12, u32(0)), ANY),
    made('MP4 of 136 years', 'years.mp4', patched(mp4, at('mvhd') + 16, u32(0xffff_ffff)), ANY),
    made('MP4 of tracks of 136 years', 'mdhd.mp4', patched(mp4, at('mdhd') + 16, u32(0xffff_ffff)), ANY),
    made(
      'MP4 whose edits point nowhere',
      'elst.mp4',
      patched(mp4, at('elst') + 8, Buffer.alloc(12, 0x7f)),
      ANY,
    ),
    made(
      'MP4 with 60000 × 60000 in its track',
      'tkhd.mp4',
      patched(mp4, at('tkhd') + 76, join(u16(60_000), u16(0), u16(60_000), u16(0))),
      ANY,
    ),
    made(
      'MP4 with 65535 × 65535 in its codec',
      'avc1.mp4',
      patched(mp4, at('avc1') + 24, Buffer.alloc(4, 0xff)),
      ANY,
    ),
    made(
      'MP4 whose picture settings are noise',
      'avcC.mp4',
      patched(mp4, at('avcC') + 8, Buffer.alloc(12, 0xa5)),
      ANY,
    ),
    made(
      'MP4 with a secret in a box of its own',
      'uuid.mp4',
      join(mp4, box('uuid', Buffer.alloc(16, 7), PAYLOAD)),
      ANY,
    ),
    made(
      'MP4 with a box that never ends',
      'endless.mp4',
      join(mp4, u32(1), 'free', Buffer.alloc(8, 0xff)),
      ANY,
    ),
    made(
      'MKV of elements fifty thousand deep',
      'deep.mkv',
      join(ebml('matroska'), segment, tags, Buffer.concat(Array.from({ length: 50_000 }, () => simple))),
      REFUSED,
    ),
    made(
      'MKV of segments without end',
      'segments.mkv',
      join(ebml('matroska'), Buffer.concat(Array.from({ length: 10_000 }, () => segment))),
      REFUSED,
    ),
    made(
      'MKV of a header of 2⁵⁶ bytes',
      'header.mkv',
      join(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), unknown, mkv.subarray(5)),
      REFUSED,
    ),
    made(
      'MKV that is void',
      'void.mkv',
      join(ebml('matroska'), segment, Buffer.from([0xec]), unknown, Buffer.alloc(10_000)),
      REFUSED,
    ),
    made(
      'WebM that is a Matroska',
      'other.webm',
      join(ebml('webm'), mkv.subarray(mkv.indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67])))),
      ANY,
    ),
    made(
      'AVI whose index is all there is',
      'index.avi',
      riff('RIFF', 'AVI ', riff('idx1', Buffer.alloc(100_000, 0xff))),
      REFUSED,
    ),
    made(
      'AVI of lists ten thousand deep',
      'deep.avi',
      join(
        'RIFF',
        u32le(200_000),
        'AVI ',
        Buffer.concat(
          Array.from({ length: 10_000 }, (_, i) => join('LIST', u32le(200_000 - 12 * i), 'hdrl')),
        ),
      ),
      REFUSED,
    ),
    made(
      'AVI of no time between frames',
      'rate.avi',
      patched(bases.get('avi') ?? Buffer.alloc(40), 32, Buffer.alloc(4)),
      ANY,
    ),
  ];
}
