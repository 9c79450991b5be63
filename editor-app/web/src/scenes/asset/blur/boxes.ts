import { MAX_BLUR_BOXES, type Box, type Point } from '@toasoan/domain';
import * as words from '#words/asset/blur';

/**
 * Regions drawn on a picture: fractions of it, always inside, never smaller than a finger can hold.
 * Nothing here knows pixels, so that a region stays where it is on every screen.
 */

/** Smallest side of a region. */
export const LEAST = 0.01;
/** How far one press of an arrow key moves or resizes a region. */
export const STEP = 0.01;
const FINE_STEP = 0.002;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** Keeps what is stored short; a ten-thousandth is less than a pixel of any preview. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const inside = (x: number, y: number, width: number, height: number): Box => {
  const w = clamp(round(width), LEAST, 1);
  const h = clamp(round(height), LEAST, 1);
  return { x: round(clamp(x, 0, 1 - w)), y: round(clamp(y, 0, 1 - h)), width: w, height: h };
};

/** The region between two corners, in whichever order they were given; what lies outside is cut off. */
export function boxBetween(a: Point, b: Point): Box {
  const [left, right] = [clamp(Math.min(a.x, b.x), 0, 1), clamp(Math.max(a.x, b.x), 0, 1)];
  const [top, bottom] = [clamp(Math.min(a.y, b.y), 0, 1), clamp(Math.max(a.y, b.y), 0, 1)];
  return inside(left, top, right - left, bottom - top);
}

/** The region shifted as a whole; it stops at the edge. */
export const moveBox = (box: Box, by: Point): Box =>
  inside(box.x + by.x, box.y + by.y, box.width, box.height);

/** The region with its lower right corner shifted; the upper left one stays. */
export const resizeBox = (box: Box, by: Point): Box => ({
  ...box,
  width: round(clamp(box.width + by.x, LEAST, 1 - box.x)),
  height: round(clamp(box.height + by.y, LEAST, 1 - box.y)),
});

/** A region in the middle, to begin from when there is no pointer. */
export const middleBox = (): Box => ({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 });

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** What a key does to a region: arrows move it, Shift with arrows resizes it, Ctrl makes the step fine; else null. */
export function pressOnBox(box: Box, { key, shiftKey, ctrlKey }: Press): Box | null {
  const way = ARROWS[key];
  if (!way) return null;
  const step = ctrlKey ? FINE_STEP : STEP;
  const by = { x: way.x * step, y: way.y * step };
  return shiftKey ? resizeBox(box, by) : moveBox(box, by);
}

const overlap = (aFrom: number, aSize: number, bFrom: number, bSize: number): number =>
  Math.max(0, Math.min(aFrom + aSize, bFrom + bSize) - Math.max(aFrom, bFrom));

/** True when a region already covers nearly all of `face`. */
export const isCovered = (face: Box, boxes: readonly Box[]): boolean =>
  boxes.some(
    (box) =>
      overlap(face.x, face.width, box.x, box.width) * overlap(face.y, face.height, box.y, box.height) >=
      0.9 * face.width * face.height,
  );

/** Proposed faces not yet covered, in reading order. */
export const openProposals = (faces: readonly Box[], boxes: readonly Box[]): Box[] =>
  faces.filter((face) => !isCovered(face, boxes)).sort((a, b) => a.y - b.y || a.x - b.x);

/** The regions with more added, as many as are allowed. */
export const addBoxes = (boxes: readonly Box[], more: readonly Box[]): Box[] =>
  [...boxes, ...more.map((box) => inside(box.x, box.y, box.width, box.height))].slice(0, MAX_BLUR_BOXES);

/** "cách trái 40 %, cách trên 10 %, rộng 20 %, cao 20 %": a region for those who do not see it. */
export function boxInWords({ x, y, width, height }: Box): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  return words.place(percent(x), percent(y), percent(width), percent(height));
}
