import { expect, it } from 'vitest';
import { isReel } from './reel.ts';

it.each([
  [1080, 1920, 30_000, true],
  [540, 960, 3_000, true],
  [606, 1080, 90_000, true],
  [1080, 1920, 2_900, false],
  [1080, 1920, 90_001, false],
  [360, 640, 30_000, false],
  [1920, 1080, 30_000, false],
  [1080, 1350, 30_000, false],
  [null, 1920, 30_000, false],
  [1080, 1920, null, false],
])('%s × %s of %s ms: %s', (width, height, durationMs, reel) => {
  expect(isReel({ width, height, durationMs })).toBe(reel);
});
