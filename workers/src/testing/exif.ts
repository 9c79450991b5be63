/** Words of an EXIF block made for a test. */
export interface ExifContent {
  readonly orientation?: number;
  readonly artist?: string;
  readonly copyright?: string;
  /** As cameras write it: "2026:05:01 07:30:00". */
  readonly takenAt?: string;
  readonly offset?: string;
  /** Latitude and longitude in whole degrees, north and east. */
  readonly place?: readonly [number, number];
}

type Entry = readonly [tag: number, type: number, count: number, value: Buffer];
const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

/** A TIFF-structured EXIF block in big-endian order, with the place a phone adds. */
export function exifBlock(content: ExifContent): Buffer {
  const camera: Entry[] = [
    ...(content.takenAt ? [text(0x9003, content.takenAt)] : []),
    ...(content.offset ? [text(0x9011, content.offset)] : []),
  ];
  const place: Entry[] = content.place
    ? [
        text(1, 'N'),
        [2, RATIONAL, 3, degrees(content.place[0])],
        text(3, 'E'),
        [4, RATIONAL, 3, degrees(content.place[1])],
      ]
    : [];
  const main = (cameraAt: number, placeAt: number): Entry[] => [
    ...(content.orientation ? [[0x0112, SHORT, 1, short(content.orientation)] as const] : []),
    ...(content.artist ? [text(0x013b, content.artist)] : []),
    ...(content.copyright ? [text(0x8298, content.copyright)] : []),
    [0x8769, LONG, 1, long(cameraAt)],
    ...(place.length > 0 ? [[0x8825, LONG, 1, long(placeAt)] as const] : []),
  ];
  const header = Buffer.concat([Buffer.from('MM\0*', 'latin1'), long(8)]);
  const cameraAt = 8 + directory(8, main(0, 0)).length;
  const cameraBytes = directory(cameraAt, camera);
  const placeAt = cameraAt + cameraBytes.length;
  return Buffer.concat([
    header,
    directory(8, main(cameraAt, placeAt)),
    cameraBytes,
    directory(placeAt, place),
  ]);
}

/** The JPEG with the block as its first segment. */
export function withExifBlock(jpeg: Buffer, block: Buffer): Buffer {
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block]));
}

/** The JPEG with a segment more: APP1 for EXIF and XMP, APP13 for IPTC, COM for a comment. */
export function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** IPTC data sets in Photoshop's wrapper, as picture agencies write them. */
export function iptcBody(words: Readonly<Record<number, string>>): Buffer {
  const sets = Object.entries(words).map(([number, value]) => {
    const bytes = Buffer.from(value);
    const head = Buffer.from([0x1c, 2, Number(number), 0, 0]);
    head.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([head, bytes]);
  });
  const data = Buffer.concat(sets);
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), long(data.length), even]);
}

function directory(at: number, entries: readonly Entry[]): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4);
  table.writeUInt16BE(entries.length, 0);
  const values: Buffer[] = [];
  let valueAt = at + table.length;
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const row = 2 + i * 12;
    table.writeUInt16BE(tag, row);
    table.writeUInt16BE(type, row + 2);
    table.writeUInt32BE(count, row + 4);
    if (value.length <= 4) value.copy(table, row + 8);
    else {
      table.writeUInt32BE(valueAt, row + 8);
      values.push(value);
      valueAt += value.length;
    }
  }
  return Buffer.concat([table, ...values]);
}

const text = (tag: number, value: string): Entry => {
  const bytes = Buffer.from(`${value}\0`);
  return [tag, ASCII, bytes.length, bytes];
};
const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const degrees = (value: number): Buffer => Buffer.concat([value, 1, 0, 1, 0, 1].map(long));
