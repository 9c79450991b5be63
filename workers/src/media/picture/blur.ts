import type { Box, Region, Size } from '@toasoan/domain';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';

/** A region is reduced to so few cells along its long side that nobody in it can be told, and smoothed from them. */
const CELLS = 4;
/** Hair, ears and chin stick out of a box drawn round a face. */
const PADDING = 0.08;

/**
 * The picture with the boxes made unrecognisable for good: only the mean colours of a few cells of each are left, so
 * that nothing can be computed back. Everything else is made from what this returns.
 */
export async function blurBoxes(picture: Master, boxes: readonly Box[]): Promise<Master> {
  if (boxes.length === 0) return picture;
  const blurred = { ...picture, pixels: Uint8Array.from(picture.pixels) };
  for (const box of boxes) await blurRegion(blurred, paddedRegion(box, picture));
  return blurred;
}

/** The pixels a box covers, padded and inside the picture. */
export function paddedRegion(box: Box, { width, height }: Size): Region {
  const padX = box.width * PADDING;
  const padY = box.height * PADDING;
  const left = Math.max(0, Math.floor((box.x - padX) * width));
  const top = Math.max(0, Math.floor((box.y - padY) * height));
  const right = Math.min(width, Math.ceil((box.x + box.width + padX) * width));
  const bottom = Math.min(height, Math.ceil((box.y + box.height + padY) * height));
  return {
    left: Math.min(left, width - 1),
    top: Math.min(top, height - 1),
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}

async function blurRegion(picture: Master, region: Region): Promise<void> {
  const cells = cellsOf(region);
  const { pixels } = await toRaw(
    fromRaw({ pixels: meansOf(picture, region, cells), ...cells, channels: 3 }).resize({
      width: region.width,
      height: region.height,
      fit: 'fill',
      kernel: 'cubic',
    }),
  );
  const row = region.width * 3;
  for (let y = 0; y < region.height; y += 1)
    picture.pixels.set(
      pixels.subarray(y * row, (y + 1) * row),
      ((region.top + y) * picture.width + region.left) * 3,
    );
}

function cellsOf({ width, height }: Size): Size {
  const cell = Math.max(width, height) / CELLS;
  return { width: Math.max(1, Math.round(width / cell)), height: Math.max(1, Math.round(height / cell)) };
}

/** Mean colour of each cell. */
function meansOf({ pixels, width }: Master, region: Region, cells: Size): Uint8Array {
  const sums = new Float64Array(cells.width * cells.height * 3);
  const counts = new Uint32Array(cells.width * cells.height);
  for (let y = 0; y < region.height; y += 1) {
    const row = Math.floor((y * cells.height) / region.height) * cells.width;
    for (let x = 0; x < region.width; x += 1) {
      const cell = row + Math.floor((x * cells.width) / region.width);
      const at = ((region.top + y) * width + region.left + x) * 3;
      counts[cell] = (counts[cell] ?? 0) + 1;
      for (let c = 0; c < 3; c += 1) sums[cell * 3 + c] = (sums[cell * 3 + c] ?? 0) + (pixels[at + c] ?? 0);
    }
  }
  return Uint8Array.from(sums, (sum, i) => Math.round(sum / Math.max(1, counts[Math.floor(i / 3)] ?? 1)));
}
