import { MAX_PIXELS, type Size } from '@toasoan/domain';
import sharp, { type Sharp } from 'sharp';

/** A decoded picture: upright, sRGB, 8 bits a channel, rows without gaps. */
export interface RawPicture extends Size {
  readonly pixels: Uint8Array;
  /** 3: red, green, blue. 4: with transparency, which is laid on white. */
  readonly channels: 3 | 4;
}

/** The one decoded picture that everything is made from. */
export interface Master extends RawPicture {
  readonly channels: 3;
}

/** A pipeline that starts from the decoded picture. */
export const fromRaw = ({ pixels, width, height, channels }: RawPicture): Sharp =>
  sharp(pixels, { raw: { width, height, channels }, limitInputPixels: MAX_PIXELS });

/** Runs a pipeline to its end: red, green, blue on white. */
export async function toRaw(pipeline: Sharp): Promise<Master> {
  const { data, info } = await pipeline
    // JPEG has no transparency, and through AVIF's and WebP's the blurred placeholder would shine.
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  if (info.channels === 3) return { pixels: data, width, height, channels: 3 };
  if (info.channels === 1) return { pixels: threefold(data), width, height, channels: 3 };
  throw new Error(`Expected 1 or 3 channels for a decoded picture but received ${info.channels}`);
}

/** Grey as red, green and blue. */
function threefold(grey: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(grey.length * 3);
  for (let i = 0; i < grey.length; i += 1) pixels.fill(grey[i] ?? 0, i * 3, i * 3 + 3);
  return pixels;
}
