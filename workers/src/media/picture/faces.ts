import type { Box, Region, Size } from '@toasoan/domain';
import { loadFaceDetector, type FoundFace } from './face-detector.ts';
import { broken, type OpenPicture, type Refusal } from './opened.ts';
import { fromRaw, toRaw, type Master } from './raw-picture.ts';

/** Long side of the picture that is searched: faces of a class photo are still told apart. */
const SEARCHED_SIDE = 1600;
/** Tiles along the long and the short side, and how much of it one covers: a face on a seam is whole in one of them. */
const ALONG = { long: { count: 3, share: 0.42 }, short: { count: 2, share: 0.58 } } as const;
/** Boxes that share this much are one face. */
const SAME_FACE = 0.3;
/** The detector's box ends at brows and chin. */
const ENLARGED = 0.15;
const MAX_FACES = 200;

/** Proposes the regions of faces, the surest first: the whole picture is searched, then parts of it for small ones. */
export async function findFaces(
  picture: OpenPicture,
  report: (percent: number) => void = () => {},
): Promise<{ readonly ok: true; readonly faces: readonly Box[] } | Refusal> {
  let searched: Master;
  try {
    searched = await picture.decode(within(picture.size, SEARCHED_SIDE));
  } catch (error) {
    return broken(error);
  }
  const detect = await loadFaceDetector();
  const tiles = [whole(searched), ...tilesOf(searched)];
  const found: FoundFace[] = [];
  for (const [i, tile] of tiles.entries()) {
    const part = await toRaw(fromRaw(searched).extract(tile));
    found.push(...(await detect(part)).map((face) => ({ ...face, box: placed(face.box, tile, searched) })));
    report(Math.round((100 * (i + 1)) / tiles.length));
  }
  return { ok: true, faces: distinct(found).slice(0, MAX_FACES).map(enlarged) };
}

const within = ({ width, height }: Size, side: number): Size => {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const whole = ({ width, height }: Size): Region => ({ left: 0, top: 0, width, height });

function tilesOf({ width, height }: Size): Region[] {
  const [across, down] = width >= height ? [ALONG.long, ALONG.short] : [ALONG.short, ALONG.long];
  const lefts = starts(width, across);
  const tops = starts(height, down);
  const tile = { width: Math.ceil(width * across.share), height: Math.ceil(height * down.share) };
  return tops.flatMap((top) => lefts.map((left) => ({ left, top, ...tile })));
}

/** Evenly spread from the one end to the other. */
const starts = (side: number, { count, share }: { count: number; share: number }): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(((side - Math.ceil(side * share)) * i) / (count - 1)));

/** A box of a tile as a box of the whole picture. */
const placed = (box: Box, tile: Region, { width, height }: Size): Box => ({
  x: (tile.left + box.x * tile.width) / width,
  y: (tile.top + box.y * tile.height) / height,
  width: (box.width * tile.width) / width,
  height: (box.height * tile.height) / height,
});

/** Each face once, by its surest box. */
export function distinct(found: readonly FoundFace[]): Box[] {
  const kept: Box[] = [];
  for (const { box } of [...found].sort((a, b) => b.score - a.score))
    if (kept.every((other) => overlap(box, other) < SAME_FACE)) kept.push(box);
  return kept;
}

/** Shared area over the smaller of the two: a box inside another one is the same face, cut by a seam. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(a.width * a.height, b.width * b.height);
}

function enlarged({ x, y, width, height }: Box): Box {
  const left = Math.max(0, x - (width * ENLARGED) / 2);
  const top = Math.max(0, y - (height * ENLARGED) / 2);
  return {
    x: round(left),
    y: round(top),
    width: round(Math.min(1 - left, width * (1 + ENLARGED))),
    height: round(Math.min(1 - top, height * (1 + ENLARGED))),
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
