import type { MediaFile } from '../../media/asset.ts';
import { FANPAGE_LIMITS } from './limits.ts';

const UPRIGHT = 9 / 16;
/** Of the ratio: encoders round to even pixels. */
const TOLERANCE = 0.01;

/** Whether Facebook takes a film as a reel; one of unknown size or length is none. */
export function isReel({
  width,
  height,
  durationMs,
}: Pick<MediaFile, 'width' | 'height' | 'durationMs'>): boolean {
  const { reel } = FANPAGE_LIMITS;
  if (width === null || height === null || durationMs === null) return false;
  const seconds = durationMs / 1_000;
  return (
    width >= reel.width &&
    height >= reel.height &&
    Math.abs(width / height - UPRIGHT) <= TOLERANCE &&
    seconds >= reel.seconds.least &&
    seconds <= reel.seconds.most
  );
}
