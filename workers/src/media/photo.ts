import { MAX_PIXELS, type RenditionPlan } from '@toasoan/domain';
import sharp, { type Sharp } from 'sharp';
import type { Size } from './photo-plan.ts';

/**
 * The only door to sharp. libvips reads dozens of formats, SVG among them: all loaders are blocked for the whole
 * process, then the four meant are let in, and those only from memory.
 */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});
// Several pictures are encoded side by side; threads within one would only contend. No picture comes twice.
sharp.concurrency(1);
sharp.cache(false);

/** The whole picture decoded: upright, sRGB, 8 bits, no transparency, no metadata. */
export interface Master {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/** The size of the picture as it is to be seen, after its EXIF rotation. Reads the header only. Rejects when broken. */
export async function readUprightSize(original: Buffer): Promise<Size> {
  // The limit stands in the plan, where it gives a reason; a header costs nothing to read.
  const { autoOrient } = await sharp(original, { limitInputPixels: false }).metadata();
  return autoOrient;
}

/** Decodes once, at the size everything else is made from. Rejects when the file is broken or cut short. */
export async function decodeMaster(original: Buffer, { width, height }: Size): Promise<Master> {
  const { data, info } = await sharp(original, { failOn: 'error', limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    // JPEG has no transparency, and through AVIF's and WebP's the blurred placeholder would shine.
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: info.channels };
}

/** Makes one file of the plan. */
export function encodeRendition(master: Master, plan: RenditionPlan): Promise<Buffer> {
  const { width, height, fit, quality, effort } = plan;
  // `inside` is planned to the pixel; `fill` only says not to compute the height again.
  const resized = fromMaster(master).resize(
    fit === 'inside'
      ? { width, height, fit: 'fill' }
      : { width, height, fit: 'cover', position: sharp.strategy.attention },
  );
  switch (plan.format) {
    case 'avif':
      return resized.avif({ quality, effort }).toBuffer();
    case 'webp':
      return resized.webp({ quality, effort }).toBuffer();
    case 'jpeg':
      return resized.jpeg({ quality, progressive: true }).toBuffer();
  }
}

/** A data URL of the picture at the given tiny size, shown blurred until the picture is there. */
export async function encodePlaceholder(master: Master, { width, height }: Size): Promise<string> {
  const tiny = await fromMaster(master)
    .resize({ width, height, fit: 'fill' })
    .webp({ quality: 40 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}

const fromMaster = ({ pixels, width, height, channels }: Master): Sharp =>
  sharp(pixels, { raw: { width, height, channels }, limitInputPixels: MAX_PIXELS });
