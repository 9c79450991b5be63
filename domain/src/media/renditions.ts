/** Which files a photo becomes. Pure: settings and the probed size in, a list out; sizes in pixels. */

export const IMAGE_FORMATS = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;
export type ImageFormat = keyof typeof IMAGE_FORMATS;

/** Widths the portal lays out for (see portal `Picture`): phone, phone ×2, column, column ×2. */
export const PHOTO_WIDTHS = [480, 800, 1280, 1920] as const;

/** Facebook's and Zalo's share picture. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Originals over this are refused before decoding: 100 megapixels is beyond any phone of the units. */
export const MAX_PIXELS = 100_000_000;
export const MIN_LONG_SIDE = 320;
/** Largest photo file taken, in bytes. */
export const MAX_PHOTO_BYTES = 40 * 1024 * 1024;

export interface RenditionPlan {
  /** "w800" or "share": what the rendition is for. With the format it names it uniquely. */
  readonly name: string;
  readonly format: ImageFormat;
  readonly width: number;
  readonly height: number;
  /** `inside` keeps the whole picture; `cover` crops to the exact size around the centre of attention. */
  readonly fit: 'inside' | 'cover';
  readonly quality: number;
  /** Encoder effort; AVIF at 1 costs a twelfth of the CPU of the default for a few percent of bytes. */
  readonly effort: number;
}

const ENCODING: Readonly<Record<ImageFormat, { quality: number; effort: number }>> = {
  avif: { quality: 55, effort: 1 },
  webp: { quality: 76, effort: 3 },
  jpeg: { quality: 78, effort: 0 },
};

/**
 * The renditions of a photo of `width` × `height` (after EXIF rotation): every format at every width that does not
 * enlarge it (the photo's own width when it is narrower than the widest), and the share crop. Never upscales.
 */
export function photoRenditions(width: number, height: number): RenditionPlan[] {
  const widest = PHOTO_WIDTHS[PHOTO_WIDTHS.length - 1] ?? width;
  const widths: number[] = PHOTO_WIDTHS.filter((candidate) => candidate < width);
  widths.push(Math.min(width, widest));
  const plans = [...new Set(widths)].flatMap((target) =>
    (Object.keys(IMAGE_FORMATS) as ImageFormat[]).map((format) => ({
      name: `w${target}`,
      format,
      width: target,
      height: Math.max(1, Math.round((height * target) / width)),
      fit: 'inside' as const,
      ...ENCODING[format],
    })),
  );
  return [...plans, sharePlan(width, height)];
}

/** The share crop: 1200×630, or the largest crop of that shape the photo holds. */
function sharePlan(width: number, height: number): RenditionPlan {
  const scale = Math.min(1, width / SHARE_SIZE.width, height / SHARE_SIZE.height);
  return {
    name: 'share',
    format: 'jpeg',
    width: Math.max(1, Math.round(SHARE_SIZE.width * scale)),
    height: Math.max(1, Math.round(SHARE_SIZE.height * scale)),
    fit: 'cover',
    ...ENCODING.jpeg,
  };
}
