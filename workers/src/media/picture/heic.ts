import { crc32, deflateSync } from 'node:zlib';
import type { Size } from '@toasoan/domain';
import heicDecode from 'heic-decode';
import sharp from 'sharp';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';
import { letIn } from './sharp-door.ts';

/** What the header says that the decoder of HEVC pictures does not. */
export interface HeicHeader {
  /** Index of the picture that is meant to be shown; a phone may keep several in a file. */
  readonly primary: number;
  /** Phones write Display P3. */
  readonly icc: Uint8Array | null;
}

/**
 * The shown picture of an iPhone's file, by WebAssembly, since libvips cannot read HEVC for its patents. The decoder
 * turns it upright itself and knows nothing of colour profiles.
 */
export async function decodeHeic(
  bytes: Uint8Array,
  { primary, icc }: HeicHeader,
  size: Size,
): Promise<Master> {
  const images = await heicDecode.all({ buffer: bytes });
  let pixels: Uint8Array;
  let full: Size;
  try {
    const image = images[primary];
    if (!image)
      throw new Error(`Expected picture ${primary} of the HEIC file but received ${images.length} in all`);
    const { data, width, height } = await image.decode();
    pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    full = { width, height };
  } finally {
    images.dispose();
  }
  const small = fromRaw({ pixels, ...full, channels: 4 }).resize({ ...size, fit: 'fill' });
  if (!icc) return toRaw(small);
  const png = await small.png({ compressionLevel: 0 }).toBuffer();
  letIn('png');
  return toRaw(sharp(withProfile(png, icc)));
}

/** Length, type and checksum of the chunk IHDR, which a PNG begins with, and the signature before it. */
const END_OF_IHDR = 8 + 25;

/** The PNG with a colour profile, so that libvips computes its colours. */
function withProfile(png: Buffer, icc: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, END_OF_IHDR), chunk, png.subarray(END_OF_IHDR)]);
}
