import { cropRegion, type Point, type Size } from '@toasoan/domain';

/** Where a picture stands behind a window of the shape `target`, in percent of the window. */
export interface CropStyle {
  readonly width: string;
  readonly height: string;
  readonly left: string;
  readonly top: string;
}

/** The same region the files are cut from, as styles of the whole picture inside a window that hides the rest. */
export function cropStyle(size: Size, target: Size, focus: Point): CropStyle {
  const region = cropRegion(size, target, focus);
  const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100_000) / 1_000}%`;
  return {
    width: percent(size.width, region.width),
    height: percent(size.height, region.height),
    left: percent(-region.left, region.width),
    top: percent(-region.top, region.height),
  };
}
