import type { CropName } from './renditions.ts';

/** The shapes a writer may show a picture in, by the crop made of it; each keeps the picture's focus in view. */
export const FIGURE_SHAPES = {
  '16x9': '16:9, ngang rộng',
  '4x3': '4:3, ngang',
  '1x1': '1:1, vuông',
  '4x5': '4:5, dọc',
} as const satisfies Partial<Record<CropName, string>>;

/** A shape a picture is cut to where it stands in a story; the empty one shows it whole. */
export type FigureShape = keyof typeof FIGURE_SHAPES | '';

/** True for the name of a shape, or the empty one. */
export const isFigureShape = (value: unknown): value is FigureShape =>
  value === '' || (typeof value === 'string' && Object.hasOwn(FIGURE_SHAPES, value));
