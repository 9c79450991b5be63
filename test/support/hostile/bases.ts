import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SourceFormat } from '@toasoan/domain';
import sharp, { type Sharp } from 'sharp';
import { box, fullBox, join, u16, u32 } from './bytes.ts';
import { pdf, page } from './pdf.ts';
import type { Bases } from './types.ts';
import { docx } from './zip.ts';

const SIDE = { width: 400, height: 300 };

/** A small picture with some detail; another for every seed. */
export const picture = (seed = 1): Sharp =>
  sharp(Buffer.from(drawing(seed)), { density: 72 }).flatten({ background: '#fff' });

const drawing = (seed: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE.width}" height="${SIDE.height}"><rect width="400" height="300" fill="hsl(${(seed * 47) % 360},50%,60%)"/><circle cx="${(seed * 31) % 400}" cy="150" r="90" fill="#fff"/><rect x="20" y="20" width="60" height="60" fill="#c00"/></svg>`;

const SOURCE = ['-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=15:duration=1'];
const TONE = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=2'];
const SOUND = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=1'];
const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const AAC = ['-c:a', 'aac', '-b:a', '64k'];
const MJPEG = ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p'];

/** How ffmpeg makes a file of each format, and the muxer. */
const BY_FFMPEG: Partial<Record<SourceFormat, readonly string[]>> = {
  mp4: [...SOURCE, ...SOUND, ...X264, ...AAC, '-f', 'mp4'],
  mov: [...SOURCE, ...SOUND, ...X264, ...AAC, '-f', 'mov'],
  '3gp': [...SOURCE, '-vf', 'scale=352:288', '-c:v', 'h263', '-f', '3gp'],
  mkv: [...SOURCE, ...X264, '-f', 'matroska'],
  webm: [...SOURCE, '-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-f', 'webm'],
  avi: [...SOURCE, ...MJPEG, '-f', 'avi'],
  mp3: [...TONE, '-c:a', 'libmp3lame', '-b:a', '64k', '-f', 'mp3'],
  m4a: [...TONE, ...AAC, '-f', 'ipod'],
  wav: [...TONE, '-f', 'wav'],
  ogg: [...TONE, '-c:a', 'libvorbis', '-f', 'ogg'],
};

/** A good file of every format; those that this machine's ffmpeg cannot make are left out. */
export async function makeBases(ffmpeg: string): Promise<Bases> {
  const pictures: [SourceFormat, Promise<Buffer>][] = [
    ['jpeg', picture().jpeg({ quality: 80 }).toBuffer()],
    ['png', picture().png().toBuffer()],
    ['webp', picture().webp().toBuffer()],
    ['avif', picture().avif({ effort: 0 }).toBuffer()],
    ['gif', picture().gif({ effort: 1 }).toBuffer()],
    ['tiff', picture().tiff({ compression: 'lzw' }).toBuffer()],
  ];
  const texts = [
    ['svg', Buffer.from(drawing(1))],
    ['pdf', pdf(page('1 0 0 rg 50 50 200 200 re f'))],
    ['docx', docx()],
  ] as const;
  const bases = new Map<SourceFormat, Buffer>(texts);
  for (const [format, made] of pictures) bases.set(format, await made);
  const streams = Object.entries(BY_FFMPEG) as [SourceFormat, readonly string[]][];
  const encoded = await twoAtOnce(streams, async ([, args]) => encode(ffmpeg, args));
  for (const [i, bytes] of encoded.entries()) {
    const [format] = streams[i] ?? [];
    if (bytes && format) bases.set(format, bytes);
  }
  const photo = await heic(ffmpeg);
  return photo ? bases.set('heic', photo) : bases;
}

/** Does something to every item, two at once, and gives the results in the order of the items. */
export async function twoAtOnce<Item, Result>(
  items: readonly Item[],
  one: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (const [i, item] of rest) results.set(i, await one(item));
  };
  await Promise.all([lane(), lane()]);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** What ffmpeg writes for these options; null when it cannot. */
export async function encode(
  ffmpeg: string,
  args: readonly string[],
  input?: Buffer,
): Promise<Buffer | null> {
  const dir = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  try {
    const file = path.join(dir, 'out');
    const child = spawn(ffmpeg, ['-hide_banner', '-loglevel', 'error', '-y', ...args, file], {
      stdio: [input ? 'pipe' : 'ignore', 'ignore', 'ignore'],
    });
    child.stdin?.on('error', () => undefined).end(input);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    return code === 0 ? await readFile(file) : null;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What a HEIC file claims, right or wrong. */
export interface HeicClaims {
  readonly width?: number;
  readonly height?: number;
  /** Where the picture lies, from its right place, and how many bytes it has. */
  readonly shift?: number;
  readonly length?: number;
  /** 0: in the file, 1: in `idat`, 2: in the item itself. */
  readonly construction?: number;
  readonly primary?: number;
  readonly references?: Buffer;
  readonly itemType?: string;
}

export interface Hevc {
  readonly hvcC: Buffer;
  readonly sample: Buffer;
}

/** One HEVC picture, from the MP4 that ffmpeg makes of it; null without an encoder. */
export async function hevc(ffmpeg: string): Promise<Hevc | null> {
  const codec = ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'keyint=1:log-level=none'];
  const input = ['-f', 'lavfi', '-i', 'testsrc2=size=400x304:rate=1:duration=1'];
  const output = ['-frames:v', '1', '-tag:v', 'hvc1', '-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov'];
  const mp4 = await encode(ffmpeg, [...input, ...codec, '-pix_fmt', 'yuv420p', ...output]);
  return mp4 && { hvcC: boxIn(mp4, 'hvcC'), sample: boxIn(mp4, 'mdat').subarray(8) };
}

async function heic(ffmpeg: string): Promise<Buffer | null> {
  const coded = await hevc(ffmpeg);
  return coded && heicOf(coded);
}

/** A HEIC file around a picture. */
export function heicOf({ hvcC, sample }: Hevc, claims: HeicClaims = {}): Buffer {
  const {
    width = 400,
    height = 304,
    shift = 0,
    length = sample.length,
    construction = 0,
    primary = 1,
  } = claims;
  const { references = Buffer.alloc(0), itemType = 'hvc1' } = claims;
  const ftyp = box('ftyp', 'heic', u32(0), 'mif1heic');
  const meta = (start: number): Buffer =>
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, u32(0), 'pict', Buffer.alloc(13)),
      fullBox('pitm', 0, u16(primary)),
      fullBox(
        'iloc',
        1,
        Buffer.from([0x44, 0]),
        u16(1),
        u16(1),
        u16(construction),
        u16(0),
        u16(1),
        u32(start + shift),
        u32(length),
      ),
      fullBox('iinf', 0, u16(1), fullBox('infe', 2, u16(1), u16(0), itemType, Buffer.from([0]))),
      references,
      box(
        'iprp',
        box('ipco', hvcC, fullBox('ispe', 0, u32(width), u32(height))),
        fullBox('ipma', 0, u32(1), u16(1), Buffer.from([2, 0x81, 0x82])),
      ),
    );
  const start = ftyp.length + meta(0).length + 8;
  return join(ftyp, meta(start), box('mdat', sample));
}

function boxIn(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1') - 4;
  if (at < 0) throw new Error(`Expected a box ${type} but there is none`);
  return file.subarray(at, at + file.readUInt32BE(at));
}
