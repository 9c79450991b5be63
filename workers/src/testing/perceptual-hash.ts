import sharp from 'sharp';
import type { Pixels } from './videos.ts';

const SIDE = 16;

/**
 * What a picture shows, in 480 bits: for each place of a 16 × 16 grid of grey whether it is brighter than the one to
 * its right, and than the one below. Hardly changes with size and compression, and wholly with a turn or a mirror.
 */
export async function perceptualHash({ width, height, data }: Pixels): Promise<readonly boolean[]> {
  const grey = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: SIDE, height: SIDE, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  const at = (x: number, y: number): number => grey[y * SIDE + x] ?? 0;
  const bits: boolean[] = [];
  for (let a = 0; a < SIDE; a += 1)
    for (let b = 0; b + 1 < SIDE; b += 1) bits.push(at(b, a) > at(b + 1, a), at(a, b) > at(a, b + 1));
  return bits;
}

/** Share of the bits in which two hashes differ: 0 for the same picture, about a half for others. */
export const hashDistance = (a: readonly boolean[], b: readonly boolean[]): number =>
  a.filter((bit, i) => bit !== b[i]).length / a.length;
