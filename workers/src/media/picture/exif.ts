/**
 * The three things read from EXIF: when a picture was taken, who made it and whose it is. The place it was taken at
 * is never read.
 */
export interface ExifWords {
  /** ISO 8601, with the offset when the camera knew it; null when it does not say. */
  readonly takenAt: string | null;
  readonly artist: string | null;
  readonly copyright: string | null;
}

const TAG = {
  artist: 0x013b,
  copyright: 0x8298,
  exifIfd: 0x8769,
  dateTimeOriginal: 0x9003,
  offsetTimeOriginal: 0x9011,
} as const;
const ASCII = 2;
const MAX_ENTRIES = 500;
const MAX_TEXT = 300;

const NOTHING: ExifWords = { takenAt: null, artist: null, copyright: null };

/** Reads an EXIF block, with or without its "Exif\0\0" heading. Damaged blocks say nothing rather than fail. */
export function readExif(block: Uint8Array): ExifWords {
  const body = latin1(block, 0, 6) === 'Exif\0\0' ? block.subarray(6) : block;
  const order = latin1(body, 0, 2);
  if (body.length < 8 || (order !== 'II' && order !== 'MM')) return NOTHING;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const little = order === 'II';
  const main = entriesAt(view, view.getUint32(4, little), little);
  const pointer = main.get(TAG.exifIfd);
  const camera =
    pointer === undefined
      ? new Map<number, number>()
      : entriesAt(view, view.getUint32(pointer + 8, little), little);
  const text = (entries: ReadonlyMap<number, number>, tag: number): string | null => {
    const at = entries.get(tag);
    return at === undefined ? null : textAt(body, view, at, little);
  };
  return {
    takenAt: instant(text(camera, TAG.dateTimeOriginal), text(camera, TAG.offsetTimeOriginal)),
    artist: text(main, TAG.artist),
    copyright: text(main, TAG.copyright),
  };
}

/** Tag → offset of its entry. */
function entriesAt(view: DataView, offset: number, little: boolean): Map<number, number> {
  const entries = new Map<number, number>();
  if (offset < 8 || offset + 2 > view.byteLength) return entries;
  const count = Math.min(view.getUint16(offset, little), MAX_ENTRIES);
  for (let i = 0; i < count; i += 1) {
    const at = offset + 2 + 12 * i;
    if (at + 12 > view.byteLength) break;
    entries.set(view.getUint16(at, little), at);
  }
  return entries;
}

function textAt(body: Uint8Array, view: DataView, at: number, little: boolean): string | null {
  if (view.getUint16(at + 2, little) !== ASCII) return null;
  const length = view.getUint32(at + 4, little);
  const start = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return plainText(body.subarray(start, Math.min(start + Math.min(length, MAX_TEXT * 4), body.length)));
}

/** The bytes as a line of text: UTF-8 up to the first zero, without control characters; null when nothing is left. */
export function plainText(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(0);
  const decoded = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  const line = decoded
    .replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.normalize('NFC').slice(0, MAX_TEXT);
}

/** "2026:05:01 07:30:00" and "+07:00" → "2026-05-01T07:30:00+07:00". */
function instant(local: string | null, offset: string | null): string | null {
  const parts = local?.match(/^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)$/);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A camera whose clock was never set writes zeros; a date that does not exist comes back as another.
  const read = new Date(`${wall}Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 19) !== wall) return null;
  return offset && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset) ? `${wall}${offset}` : wall;
}

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
