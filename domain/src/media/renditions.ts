import type { Point } from './recipe.ts';

/**
 * Which files a picture becomes. Pure: the upright size, the point to keep in view and the pass in, a list out; every
 * region and every size in whole pixels.
 */

export const IMAGE_FORMATS = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const;
export type ImageFormat = keyof typeof IMAGE_FORMATS;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths the portal lays out for (see portal `Picture`): phone, phone ×2, column, column ×2. */
export const PICTURE_WIDTHS = [480, 800, 1280, 1920] as const;
/** A long infographic is enlarged to be read: one step more. */
const ZOOM_WIDTH = 2560;
/** From this height on, in widths, a picture is a long infographic: read from the top, not looked at as a whole. */
export const LONG_RATIO = 2.2;

/** Shapes cut from a picture: the largest size of each, and its formats. Facebook and Zalo take JPEG only. */
export const CROPS = {
  share: { width: 1200, height: 630, formats: ['jpeg'] },
  '16x9': { width: 1280, height: 720, formats: ['webp', 'jpeg'] },
  '4x3': { width: 1200, height: 900, formats: ['webp', 'jpeg'] },
  '1x1': { width: 1080, height: 1080, formats: ['webp', 'jpeg'] },
  '4x5': { width: 1080, height: 1350, formats: ['webp', 'jpeg'] },
} as const satisfies Record<string, Size & { readonly formats: readonly ImageFormat[] }>;
export type CropName = keyof typeof CROPS;
export const cropNames = Object.keys(CROPS) as readonly CropName[];

/** True for a name of a crop rather than of the whole picture in some width. */
export const isCropName = (name: string): name is CropName => Object.hasOwn(CROPS, name);

/** `first`: everything, at once. `final`: what patience makes smaller, made again when the machine is idle. */
export type Pass = 'first' | 'final';

/** A photo forgives coarse colour; the coloured letters and lines of a graphic do not. */
export type Subject = 'photo' | 'graphic';

/** A rectangle of the upright picture, in its pixels. */
export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

export interface RenditionPlan extends Size {
  /** "w800" for the whole picture in a width, else the name of a crop. With the format it names the file uniquely. */
  readonly name: string;
  readonly format: ImageFormat;
  /** What of the picture is shown. Never smaller than the file: nothing is enlarged. */
  readonly region: Region;
  readonly purpose: 'whole' | 'crop';
  readonly encoding: Encoding;
}

/** How a file is written. `effort` is the encoder's own scale: 0–9 for AVIF, 0–6 for WebP, 0–1 for JPEG. */
export interface Encoding {
  readonly quality: number;
  readonly effort: number;
  readonly chroma: '4:2:0' | '4:4:4';
}

export interface PlanOptions {
  readonly pass: Pass;
  /** The point crops keep as near their centre as the frame allows; null: see {@link defaultFocus}. */
  readonly focus?: Point | null | undefined;
  readonly subject?: Subject | undefined;
  /** All of them unless told otherwise. */
  readonly crops?: readonly CropName[] | undefined;
}

/** True for a picture that is read from the top rather than looked at as a whole. */
export const isLong = ({ width, height }: Size): boolean => height > LONG_RATIO * width;

/** Where crops look when nobody and nothing says better: the middle; the title of a long infographic. */
export const defaultFocus = (size: Size): Point => (isLong(size) ? { x: 0.5, y: 0 } : { x: 0.5, y: 0.5 });

/**
 * The renditions of a picture of this upright size: every format at every width that does not enlarge it (the
 * picture's own width when it is narrower than the widest), and the crops. A format that cannot hold the widest is
 * left out altogether, since a browser that prefers it would never be shown the others' wider files.
 */
export function pictureRenditions(size: Size, options: PlanOptions): RenditionPlan[] {
  const { pass, subject = 'photo', crops = cropNames } = options;
  const focus = options.focus ?? defaultFocus(size);
  const plans = [...wholePlans(size), ...crops.flatMap((name) => cropPlans(size, name, focus))];
  return plans.flatMap((plan) => {
    const encoding = encodingOf(plan, subject, pass);
    return encoding ? [{ ...plan, encoding }] : [];
  });
}

type Unencoded = Omit<RenditionPlan, 'encoding'>;

function wholePlans(size: Size): Unencoded[] {
  const widths = widthsOf(size);
  const sizes = widths.map((width) => ({ width, height: heightAt(size, width) }));
  const formats = (Object.keys(IMAGE_FORMATS) as ImageFormat[]).filter((format) =>
    sizes.every((each) => holds(format, each)),
  );
  return sizes.flatMap((each) =>
    formats.map((format) => ({
      name: `w${each.width}`,
      format,
      ...each,
      region: { left: 0, top: 0, ...size },
      purpose: 'whole' as const,
    })),
  );
}

/** Rising; the last is the widest a reader ever needs, or the picture has. */
function widthsOf(size: Size): number[] {
  const steps: number[] = isLong(size) ? [...PICTURE_WIDTHS, ZOOM_WIDTH] : [...PICTURE_WIDTHS];
  const widest = Math.min(size.width, Math.max(...steps));
  const widths = [...steps.filter((step) => step < widest), widest];
  const storable = widths.filter((width) => holds('jpeg', { width, height: heightAt(size, width) }));
  // A strip over a hundred times as high as wide: the widest that any format holds.
  return storable.length > 0
    ? storable
    : [Math.max(1, Math.floor((MAX_SIDE.jpeg / size.height) * size.width))];
}

const heightAt = (size: Size, width: number): number =>
  Math.max(1, Math.round((size.height * width) / size.width));

/** Longest side the formats (WebP, JPEG) and libvips (AVIF) can write. */
const MAX_SIDE: Readonly<Record<ImageFormat, number>> = { avif: 16_383, webp: 16_383, jpeg: 65_500 };
/** What encoders take of memory a pixel, 40 bytes for AVIF and 20 for WebP, has to fit beside the picture itself. */
const MAX_PIXELS_HELD: Readonly<Record<ImageFormat, number>> = {
  avif: 10_000_000,
  webp: 25_000_000,
  jpeg: Number.POSITIVE_INFINITY,
};

const holds = (format: ImageFormat, { width, height }: Size): boolean =>
  Math.max(width, height) <= MAX_SIDE[format] && width * height <= MAX_PIXELS_HELD[format];

function cropPlans(size: Size, name: CropName, focus: Point): Unencoded[] {
  const { formats, ...target } = CROPS[name];
  const region = cropRegion(size, target, focus);
  const large = region.width >= target.width && region.height >= target.height;
  const { width, height } = large ? target : region;
  return formats.map((format) => ({ name, format, width, height, region, purpose: 'crop' as const }));
}

/** The largest rectangle of the shape of `target` inside the picture, `focus` as near its centre as the frame allows. */
export function cropRegion(size: Size, target: Size, focus: Point): Region {
  const flat = size.width * target.height > size.height * target.width;
  const width = flat
    ? clamp(Math.round((size.height * target.width) / target.height), 1, size.width)
    : size.width;
  const height = flat
    ? size.height
    : clamp(Math.round((size.width * target.height) / target.width), 1, size.height);
  return {
    left: clamp(Math.round(focus.x * size.width - width / 2), 0, size.width - width),
    top: clamp(Math.round(focus.y * size.height - height / 2), 0, size.height - height),
    width,
    height,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * Measured by `npm run bench -- images`: the SSIM of the encoders' defaults (quality 50 for AVIF, 80 for the others).
 * A quality means something else at another effort. More effort gains WebP a tenth for twice the time, and few
 * browsers are left that need it.
 */
const ENCODING: Readonly<Record<ImageFormat, Readonly<Record<Pass, Omit<Encoding, 'chroma'> | null>>>> = {
  avif: { first: { quality: 60, effort: 0 }, final: { quality: 57, effort: 3 } },
  webp: { first: { quality: 80, effort: 2 }, final: null },
  jpeg: { first: { quality: 82, effort: 0 }, final: { quality: 84, effort: 1 } },
};

/** How a file is written in a pass; null when the pass leaves it as it is. Networks write crops again anyway. */
function encodingOf({ format, purpose }: Unencoded, subject: Subject, pass: Pass): Encoding | null {
  const encoding = pass === 'final' && purpose === 'crop' ? null : ENCODING[format][pass];
  return encoding && { ...encoding, chroma: subject === 'graphic' ? '4:4:4' : '4:2:0' };
}
