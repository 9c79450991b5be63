import {
  MAX_PIXELS,
  MIN_LONG_SIDE,
  photoRenditions,
  type ErrorId,
  type RenditionPlan,
} from '@toasoan/domain';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What becomes of a photo: one small decoded master, and the files made from it. */
export interface PhotoPlan {
  readonly ok: true;
  /** The smallest size of the whole picture from which every rendition can be made without enlarging. */
  readonly master: Size;
  readonly placeholder: Size;
  readonly renditions: readonly RenditionPlan[];
}

/** Or why nothing becomes of it; trying again would not help. */
export interface PhotoRefusal {
  readonly ok: false;
  readonly error: ErrorId;
}

/** WebP holds at most 16383 pixels a side, the least of our formats. */
const MAX_SIDE = 16_383;
/** Long side of the blur-up placeholder: some hundred bytes as WebP. */
const PLACEHOLDER_SIDE = 24;

/** Decides from the size of the upright picture, known before any pixel is decoded. */
export function planPhoto({ width, height }: Size): PhotoPlan | PhotoRefusal {
  if (width * height > MAX_PIXELS) return { ok: false, error: 'asset.too_many_pixels' };
  if (Math.max(width, height) < MIN_LONG_SIDE) return { ok: false, error: 'asset.too_small' };
  const renditions = photoRenditions(width, height);
  if (renditions.some((plan) => Math.max(plan.width, plan.height) > MAX_SIDE))
    return { ok: false, error: 'asset.too_many_pixels' };
  const largest = Math.max(...renditions.map((plan) => Math.max(plan.width / width, plan.height / height)));
  return {
    ok: true,
    master: scaled({ width, height }, Math.min(1, largest)),
    placeholder: scaled({ width, height }, PLACEHOLDER_SIDE / Math.max(width, height)),
    renditions,
  };
}

const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
});
