import { spawnSync } from 'node:child_process';
import type { Sharp } from 'sharp';

/** What to put into a HEIC file. */
export interface HeicContent {
  /** The pictures of the file, in the order of their item numbers. */
  readonly pictures: readonly Sharp[];
  /** Index of the one that is meant to be shown. */
  readonly primary?: number;
  /** Quarter turns anticlockwise that a viewer makes (`irot`). */
  readonly quarterTurns?: 0 | 1 | 2 | 3;
  /** A TIFF-structured EXIF block, kept as an item of its own, as phones do. */
  readonly exif?: Buffer;
  readonly icc?: Buffer;
}

interface Item {
  readonly type: 'hvc1' | 'Exif';
  readonly bytes: Buffer;
  /** Numbers of its properties, from 1. */
  readonly properties: readonly number[];
}

/** A HEIC file as a phone writes it: HEVC pictures by ffmpeg, wrapped in the boxes of HEIF. */
export async function heic(ffmpeg: string, content: HeicContent): Promise<Buffer> {
  const { pictures, primary = 0, quarterTurns = 0, exif, icc } = content;
  const properties: Buffer[] = [];
  const property = (bytes: Buffer): number => properties.push(bytes);
  const items: Item[] = [];
  for (const picture of pictures) {
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
    const { hvcC, sample } = encodeHevc(ffmpeg, data, info.width, info.height);
    const own = [
      property(hvcC),
      property(fullBox('ispe', u32(info.width, info.height))),
      property(fullBox('pixi', Buffer.from([3, 8, 8, 8]))),
      property(box('colr', Buffer.from('nclx'), u16(1, 13, 6), Buffer.from([0x80]))),
      ...(icc ? [property(box('colr', Buffer.from('prof'), icc))] : []),
      property(box('irot', Buffer.from([quarterTurns]))),
    ];
    items.push({ type: 'hvc1', bytes: sample, properties: own });
  }
  if (exif) items.push({ type: 'Exif', bytes: Buffer.concat([u32(0), exif]), properties: [] });

  const ftyp = box('ftyp', Buffer.from('heic'), u32(0), Buffer.from('mif1heic'));
  const meta = (start: number): Buffer => metaBox(items, properties, primary + 1, start);
  const start = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(start), box('mdat', ...items.map((item) => item.bytes))]);
}

function metaBox(
  items: readonly Item[],
  properties: readonly Buffer[],
  primary: number,
  start: number,
): Buffer {
  const infe = items.map((item, i) =>
    fullBox('infe', Buffer.concat([u16(i + 1, 0), Buffer.from(`${item.type}\0`)]), 2),
  );
  const exif = items.findIndex((item) => item.type === 'Exif');
  const iref = exif < 0 ? [] : [fullBox('iref', box('cdsc', u16(exif + 1, 1, primary)))];
  const described = items.flatMap((item, i) => (item.properties.length > 0 ? [{ item, id: i + 1 }] : []));
  const ipma = fullBox(
    'ipma',
    Buffer.concat([
      u32(described.length),
      ...described.map(({ item, id }) =>
        Buffer.concat([
          u16(id),
          Buffer.from([item.properties.length]),
          // The highest bit says that a reader must understand it.
          Buffer.from(item.properties.map((number) => number | 0x80)),
        ]),
      ),
    ]),
  );
  let at = start;
  const places = items.map((item, i) => {
    const place = Buffer.concat([u16(i + 1, 0, 1), u32(at, item.bytes.length)]);
    at += item.bytes.length;
    return place;
  });
  return fullBox(
    'meta',
    Buffer.concat([
      fullBox('hdlr', Buffer.concat([u32(0), Buffer.from('pict'), u32(0, 0, 0), Buffer.from([0])])),
      fullBox('pitm', u16(primary)),
      fullBox('iloc', Buffer.concat([Buffer.from([0x44, 0x00]), u16(items.length), ...places])),
      fullBox('iinf', Buffer.concat([u16(items.length), ...infe])),
      ...iref,
      box('iprp', box('ipco', ...properties), ipma),
    ]),
  );
}

/** One HEVC picture and its decoder configuration, taken from the MP4 that ffmpeg writes. */
function encodeHevc(
  ffmpeg: string,
  rgb: Buffer,
  width: number,
  height: number,
): { hvcC: Buffer; sample: Buffer } {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-i', 'pipe:0'];
  const scale = ['-vf', 'scale=out_color_matrix=bt601:out_range=pc,format=yuv420p', '-color_range', 'pc'];
  const codec = [
    '-c:v',
    'libx265',
    '-preset',
    'ultrafast',
    '-crf',
    '8',
    '-x265-params',
    'keyint=1:log-level=none',
  ];
  const output = [
    '-frames:v',
    '1',
    '-tag:v',
    'hvc1',
    '-f',
    'mp4',
    '-movflags',
    'frag_keyframe+empty_moov',
    'pipe:1',
  ];
  const run = spawnSync(
    ffmpeg,
    ['-hide_banner', '-loglevel', 'error', ...input, ...scale, ...codec, ...output],
    {
      input: rgb,
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.stderr.toString()}`);
  return { hvcC: boxNamed(run.stdout, 'hvcC'), sample: boxNamed(run.stdout, 'mdat').subarray(8) };
}

function boxNamed(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1') - 4;
  if (at < 0) throw new Error(`Expected a box ${type} in the MP4 but there is none`);
  return file.subarray(at, at + file.readUInt32BE(at));
}

const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(8 + body.length), Buffer.from(type, 'latin1'), body]);
};
const fullBox = (type: string, body: Buffer, version = 0): Buffer =>
  box(type, u32(version * 0x1000000), body);

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value, i * 2));
  return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32BE(value, i * 4));
  return bytes;
};
