import { ascii, startsWith } from './identify-bytes.ts';
import { isoFormat } from './identify-iso.ts';
import { looksLikeSvg } from './identify-svg.ts';
import { looksLikeDocx } from './identify-zip.ts';
import type { SourceFormat } from './kinds.ts';

/** How many bytes from the beginning of a file `identify` looks at. */
export const HEAD_BYTES = 64 * 1024;

/** Tells by a few bytes at the beginning; asked in this order, and the first to know the file decides. */
type Recognise = (bytes: Uint8Array) => SourceFormat | null;

const RECOGNISERS: readonly Recognise[] = [
  (bytes) => (startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : null),
  (bytes) => (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? 'png' : null),
  (bytes) => (['GIF87a', 'GIF89a'].includes(ascii(bytes, 0, 6)) ? 'gif' : null),
  riffFormat,
  (bytes) => (isTiff(bytes) ? 'tiff' : null),
  isoFormat,
  ebmlFormat,
  (bytes) => (ascii(bytes, 0, 5) === 'OggS\0' ? 'ogg' : null),
  (bytes) => (isMp3(bytes) ? 'mp3' : null),
  (bytes) => (looksLikeDocx(bytes) ? 'docx' : null),
  (bytes) => (isPdf(bytes) ? 'pdf' : null),
  (bytes) => (looksLikeSvg(bytes) ? 'svg' : null),
];

/**
 * What a file is by its own signature, told from its first `HEAD_BYTES` (or all of a shorter one); null when it is
 * nothing the newsroom takes. The sender's file name and declared type are the sender's words and play no part. Of a
 * file that is two things at once, the signature at its beginning decides. Says nothing about the rest of the file.
 */
export function identify(bytes: Uint8Array): SourceFormat | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  for (const recognise of RECOGNISERS) {
    const format = recognise(head);
    if (format !== null) return format;
  }
  return null;
}

function riffFormat(bytes: Uint8Array): SourceFormat | null {
  const outer = ascii(bytes, 0, 4);
  const inner = ascii(bytes, 8, 12);
  if (outer === 'RF64') return inner === 'WAVE' ? 'wav' : null;
  if (outer !== 'RIFF') return null;
  return inner === 'WEBP' ? 'webp' : inner === 'AVI ' ? 'avi' : inner === 'WAVE' ? 'wav' : null;
}

/** Classic TIFF in either byte order; neither BigTIFF nor Canon's raw files, which open the same way. */
function isTiff(bytes: Uint8Array): boolean {
  if (ascii(bytes, 8, 10) === 'CR') return false;
  return startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a]);
}

const EBML = [0x1a, 0x45, 0xdf, 0xa3];
const DOC_TYPE = [0x42, 0x82];

/** Matroska and WebM are told apart by the document type in the EBML header, the first element of the file. */
function ebmlFormat(bytes: Uint8Array): SourceFormat | null {
  if (!startsWith(bytes, EBML)) return null;
  const size = readVint(bytes, 4);
  if (size === null) return null;
  const end = Math.min(size.next + size.value, bytes.length);
  for (let at = size.next; at < end;) {
    // Every element of the header has an id of one or two bytes.
    const idLength = (bytes[at] ?? 0) >= 0x80 ? 1 : 2;
    const length = readVint(bytes, at + idLength);
    if (length === null) return null;
    if (startsWith(bytes, DOC_TYPE, at)) {
      const type = ascii(bytes, length.next, length.next + length.value).replace(/\0+$/, '');
      return type === 'webm' ? 'webm' : type === 'matroska' ? 'mkv' : null;
    }
    at = length.next + length.value;
  }
  return null;
}

/** A number of Matroska's variable length; null beyond 32 bits or the end. */
function readVint(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  const first = bytes[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length) return null;
  let value = first & (0xff >> length);
  for (let i = 1; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value <= 0xffff_ffff ? { value, next: at + length } : null;
}

/** An ID3 tag, or two frames of MPEG audio layer III, one right after the other. */
function isMp3(bytes: Uint8Array): boolean {
  if (ascii(bytes, 0, 3) === 'ID3') {
    const [version = 0, , , ...size] = bytes.subarray(3, 10);
    return version >= 2 && version <= 4 && size.length === 4 && size.every((byte) => byte < 0x80);
  }
  const first = mp3FrameLength(bytes, 0);
  return first !== null && mp3FrameLength(bytes, first) !== null;
}

/** Kilobits per second by the four bits of a layer III header, for MPEG 1 and for MPEG 2 and 2.5. */
const BIT_RATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000];

/** Length of the layer III frame at this place; null when there is none. */
function mp3FrameLength(bytes: Uint8Array, at: number): number | null {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  if (a !== 0xff || (b & 0xe6) !== 0xe2) return null;
  const version = (b >> 3) & 3;
  const family = version === 3 ? 1 : 2;
  const kilobits = BIT_RATES[family][c >> 4];
  const rate = SAMPLE_RATES[(c >> 2) & 3];
  if (version === 1 || !kilobits || rate === undefined) return null;
  const hertz = rate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((family === 1 ? 144_000 : 72_000) * kilobits) / hertz) + ((c >> 1) & 1);
}

/** How a job for a printer begins; some programs leave it before the PDF. */
const PRINTER_JOB = '\x1b%-12345X@PJL';

/**
 * Readers look for the header within the first kilobyte. Before it may stand white space, zeros, a byte order mark or
 * a printer's job header; behind anything else it is not the first signature of the file.
 */
function isPdf(bytes: Uint8Array): boolean {
  const text = ascii(bytes, 0, 1024);
  const before = text.slice(0, Math.max(0, text.indexOf('%PDF-')));
  if (!text.includes('%PDF-')) return false;
  return /^(?:\u00ef\u00bb\u00bf)?[\0\s]*$/.test(before) || before.startsWith(PRINTER_JOB);
}
