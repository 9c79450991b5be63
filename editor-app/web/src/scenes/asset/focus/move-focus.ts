import type { Point } from '@toasoan/domain';
import * as words from '#words/asset/focus';

const STEP = 0.02;
const FAR_STEP = 0.1;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const fraction = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000;

/** The point inside the picture nearest to this one. */
export const toPoint = (x: number, y: number): Point => ({ x: fraction(x), y: fraction(y) });

/** The focus point after a key: arrows move it, Shift makes the step long, Home goes to the middle; else null. */
export function pressOnFocus(
  focus: Point,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Point | null {
  if (key === 'Home') return { x: 0.5, y: 0.5 };
  const way = WAYS[key];
  if (!way) return null;
  const step = shiftKey ? FAR_STEP : STEP;
  return toPoint(focus.x + way.x * step, focus.y + way.y * step);
}

/** "40 % từ trái, 25 % từ trên": the point for those who do not see it. */
export const focusInWords = ({ x, y }: Point): string =>
  words.place(Math.round(x * 100), Math.round(y * 100));
