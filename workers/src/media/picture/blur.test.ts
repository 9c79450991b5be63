import { expect, it } from 'vitest';
import type { Box } from '@toasoan/domain';
import { blurBoxes, paddedRegion } from './blur.ts';
import type { Master } from './raw-picture.ts';

/** Black and white squares of four pixels: as much detail as a picture can have. */
function chequered(width: number, height: number): Master {
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i += 1) {
    const white = ((i % width) >> 2) % 2 === (Math.floor(i / width) >> 2) % 2;
    pixels.fill(white ? 255 : 0, i * 3, i * 3 + 3);
  }
  return { pixels, width, height, channels: 3 };
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function pixelsIn({ pixels, width, height }: Master, inside: (x: number, y: number) => boolean): number[] {
  const values: number[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (inside(x, y)) values.push(pixels[(y * width + x) * 3] ?? 0);
  return values;
}

it('takes the detail of a box away and leaves the rest as it was', async () => {
  const picture = chequered(480, 320);
  const box = { x: 0.25, y: 0.25, width: 0.3, height: 0.4 };
  const blurred = await blurBoxes(picture, [box]);
  const { left, top, width, height } = paddedRegion(box, picture);
  const inside = (x: number, y: number): boolean =>
    x >= left && x < left + width && y >= top && y < top + height;
  expect(spread(pixelsIn(picture, inside))).toBeGreaterThan(120);
  expect(spread(pixelsIn(blurred, inside))).toBeLessThan(12);
  const outside = (x: number, y: number): boolean => !inside(x, y);
  expect(pixelsIn(blurred, outside)).toEqual(pixelsIn(picture, outside));
  // A little more than the box, never less.
  expect(left).toBeLessThan(0.25 * 480);
  expect(left + width).toBeGreaterThan(0.55 * 480);
});

it('leaves so little of a box that two pictures alike in the mean cannot be told apart', async () => {
  const [one, other] = [chequered(400, 400), chequered(400, 400)];
  for (let i = 0; i < other.pixels.length; i += 1) other.pixels[i] = 255 - (other.pixels[i] ?? 0);
  const whole: Box = { x: 0, y: 0, width: 1, height: 1 };
  const [a, b] = [await blurBoxes(one, [whole]), await blurBoxes(other, [whole])];
  const apart = a.pixels.reduce((most, value, i) => Math.max(most, Math.abs(value - (b.pixels[i] ?? 0))), 0);
  expect(apart).toBeLessThan(12);
});

it('keeps the colours of a region roughly, so that a picture stays a picture', async () => {
  const pixels = new Uint8Array(300 * 200 * 3);
  for (let i = 0; i < 300 * 200; i += 1) pixels.set(i % 300 < 150 ? [220, 40, 40] : [50, 70, 210], i * 3);
  const blurred = await blurBoxes({ pixels, width: 300, height: 200, channels: 3 }, [
    { x: 0, y: 0, width: 1, height: 1 },
  ]);
  expect(blurred.pixels[(100 * 300 + 10) * 3]).toBeGreaterThan(180);
  expect(blurred.pixels[(100 * 300 + 290) * 3]).toBeLessThan(90);
});

it.each<Box>([
  { x: 0, y: 0, width: 0.001, height: 0.001 },
  { x: 0.999, y: 0.999, width: 0.001, height: 0.001 },
  { x: 0, y: 0, width: 1, height: 0.001 },
  { x: 0.5, y: 0, width: 0.001, height: 1 },
])('takes any box: %o', async (box) => {
  const region = paddedRegion(box, { width: 97, height: 31 });
  expect(region.left + region.width).toBeLessThanOrEqual(97);
  expect(region.top + region.height).toBeLessThanOrEqual(31);
  await expect(blurBoxes(chequered(97, 31), [box, box])).resolves.toMatchObject({ width: 97, height: 31 });
});

it('gives the picture back when there is nothing to blur', async () => {
  const picture = chequered(20, 20);
  expect(await blurBoxes(picture, [])).toBe(picture);
});
