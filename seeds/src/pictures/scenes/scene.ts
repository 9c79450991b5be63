import type { Palette } from '../palettes.ts';
import type { Random } from '../random.ts';

/** Draws the inside of a picture of 1600 × 1000 units. */
export type Scene = (rng: Random, palette: Palette) => string;

/** Draws something `count` times, left to right. */
export const row = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');
