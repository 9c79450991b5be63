import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** The building blocks of binary formats. */
export const u16le = (value: number): Buffer => Buffer.from([value & 255, (value >>> 8) & 255]);
export const u16 = (value: number): Buffer => Buffer.from([(value >>> 8) & 255, value & 255]);
export const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value)]);
export const u32le = (value: number): Buffer => Buffer.concat([u16le(value), u16le(value >>> 16)]);
export const text = (letters: string): Buffer => Buffer.from(letters, 'latin1');
export const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part)));

/** A box of ISO base media files. */
export const box = (type: string, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const body = join(...parts);
  return join(u32(8 + body.length), type, body);
};
export const fullBox = (type: string, version: number, ...parts: readonly (Uint8Array | string)[]): Buffer =>
  box(type, u32(version << 24), ...parts);

/** A chunk of RIFF. */
export const riff = (type: string, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const body = join(...parts);
  return join(type, u32le(body.length), body, Buffer.alloc(body.length % 2));
};

/** A chunk of a PNG. */
export const pngChunk = (type: string, body: Uint8Array): Buffer => {
  const named = join(type, body);
  return join(u32(body.length), named, u32(crc32(named)));
};
export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A grey PNG of any claimed size around the given pixel data. */
export const png = (width: number, height: number, packed: Uint8Array, ...extra: readonly Buffer[]): Buffer =>
  join(
    PNG_SIGNATURE,
    pngChunk('IHDR', join(u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0]))),
    ...extra,
    pngChunk('IDAT', packed),
    pngChunk('IEND', Buffer.alloc(0)),
  );
export const blackRows = (width: number, height: number): Buffer =>
  deflateSync(Buffer.alloc((width + 1) * height), { level: 9 });

/** A segment of a JPEG. */
export const jpegSegment = (marker: number, body: Uint8Array): Buffer =>
  join(Buffer.from([0xff, marker]), u16(body.length + 2), body);

/** Puts bytes into a JPEG behind its first marker. */
export const insertJpeg = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  join(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));

/** The file with some of its bytes changed. */
export function patched(bytes: Buffer, at: number, change: Uint8Array): Buffer {
  if (at < 0) throw new Error('Expected the place to change in a file');
  const copy = Buffer.from(bytes);
  copy.set(change, at);
  return copy;
}

const BLOCK = 64 * 1024 * 1024;
let packedBlock: Buffer | null = null;

/** Zeros, deflated: this many times 64 MB, however many, in a moment. */
export function deflatedZeros(blocks: number): Buffer {
  packedBlock ??= deflateRawSync(Buffer.alloc(BLOCK), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const block = packedBlock;
  // An empty last block ends the stream.
  return join(Buffer.concat(Array.from({ length: blocks }, () => block)), Buffer.from([3, 0]));
}

/** The same in the wrapping of zlib, with the right checksum. */
export function zlibZeros(blocks: number): Buffer {
  return join(Buffer.from([0x78, 0xda]), deflatedZeros(blocks), u16((blocks * BLOCK) % 65_521), u16(1));
}
