import type { Region, RenditionPlan, Size } from '@toasoan/domain';

/** The smallest size of the whole picture from which every rendition can be made without enlarging. */
export function masterSize(size: Size, plans: readonly RenditionPlan[]): Size {
  const scale = Math.min(
    1,
    Math.max(
      ...plans.map((plan) => Math.max(plan.width / plan.region.width, plan.height / plan.region.height)),
    ),
  );
  return { width: scaled(size.width, scale), height: scaled(size.height, scale) };
}

/** Where a region of the original lies in a smaller picture of the whole. */
export function regionIn(picture: Size, original: Size, region: Region): Region {
  const x = picture.width / original.width;
  const y = picture.height / original.height;
  const width = Math.min(scaled(region.width, x), picture.width);
  const height = Math.min(scaled(region.height, y), picture.height);
  return {
    left: Math.min(Math.round(region.left * x), picture.width - width),
    top: Math.min(Math.round(region.top * y), picture.height - height),
    width,
    height,
  };
}

const scaled = (length: number, scale: number): number => Math.max(1, Math.round(length * scale));
