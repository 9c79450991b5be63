import type { Point } from './recipe.ts';
import { cropRegion, type Region, type Size } from './renditions.ts';
import { even, SEGMENT_SECONDS } from './video-plan.ts';

/** Further shapes of a video, for reels, stories and the fanpage. */
export const VIDEO_SHAPES = {
  vertical: { width: 1080, height: 1920 },
  square: { width: 1080, height: 1080 },
} as const satisfies Record<string, Size>;
export type VideoShape = keyof typeof VIDEO_SHAPES;

/** `crop`: the region of the source that is shown. `pad`: the whole source in the middle of its own blurred picture. */
export type ShapePlan = Size &
  ({ readonly fill: 'crop'; readonly region: Region } | { readonly fill: 'pad'; readonly inner: Size });

/** A video in another shape. Cropping enlarges nothing; padding shows the source no larger than it is. */
export function planShape(
  source: Size,
  shape: VideoShape,
  fill: 'crop' | 'pad',
  focus: Point | null,
): ShapePlan {
  const target = VIDEO_SHAPES[shape];
  if (fill === 'crop') {
    const region = evenRegion(cropRegion(source, target, focus ?? { x: 0.5, y: 0.5 }));
    const scale = Math.min(1, target.width / region.width, target.height / region.height);
    return { fill, region, width: even(region.width * scale), height: even(region.height * scale) };
  }
  const inside = Math.min(1, target.width / source.width, target.height / source.height);
  const inner = { width: even(source.width * inside), height: even(source.height * inside) };
  // The canvas is the least of its shape that holds the source.
  const ratio = target.width / target.height;
  const width = Math.min(target.width, even(Math.max(inner.width, inner.height * ratio)));
  return { fill, inner, width, height: Math.min(target.height, Math.max(inner.height, even(width / ratio))) };
}

/** Chroma is stored for pairs of pixels: a region begins and ends on even ones. */
function evenRegion({ left, top, width, height }: Region): Region {
  const down = (value: number): number => 2 * Math.floor(value / 2);
  return {
    left: down(left),
    top: down(top),
    width: Math.max(2, down(width)),
    height: Math.max(2, down(height)),
  };
}

/** Small pictures along the time line, laid out in one file. */
export interface SpritePlan {
  readonly tile: Size;
  readonly columns: number;
  readonly rows: number;
  readonly count: number;
  /** Seconds each picture stands for. */
  readonly every: number;
  /** Key frames are dense enough: the frames between need not be decoded. */
  readonly fromKeyframes: boolean;
}

const TILE_SIDE = 160;
const MAX_TILES = 100;
const COLUMNS = 10;

/** `keyframeGap`: the usual seconds between key frames of what the pictures are taken from. */
export function planSprite(source: Size, durationMs: number, keyframeGap: number): SpritePlan {
  const seconds = Math.max(0.1, durationMs / 1000);
  const every = Math.max(1, Math.ceil(seconds / MAX_TILES));
  const count = Math.max(1, Math.min(MAX_TILES, Math.ceil(seconds / every)));
  const scale = TILE_SIDE / Math.max(source.width, source.height);
  const columns = Math.min(COLUMNS, count);
  return {
    tile: { width: even(source.width * scale), height: even(source.height * scale) },
    columns,
    rows: Math.ceil(count / columns),
    count,
    every: Math.round(every),
    fromKeyframes: keyframeGap <= Math.max(every, seconds > 60 ? SEGMENT_SECONDS : 0),
  };
}

/** The index of a sprite: which part of the picture at `address` belongs to which seconds. */
export function spriteIndex(plan: SpritePlan, durationMs: number, address: string): string {
  const cues = Array.from({ length: plan.count }, (_, i) => {
    const end = i === plan.count - 1 ? durationMs / 1000 : (i + 1) * plan.every;
    const x = (i % plan.columns) * plan.tile.width;
    const y = Math.floor(i / plan.columns) * plan.tile.height;
    const part = `${x},${y},${plan.tile.width},${plan.tile.height}`;
    return `${stamp(i * plan.every)} --> ${stamp(Math.max(end, i * plan.every + 0.001))}\n${address}#xywh=${part}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Seconds as WebVTT writes them, 00:01:02.500. */
export function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const whole = Math.floor(ms / 1000);
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${clock.map((value) => part(value, 2)).join(':')}.${part(ms % 1000, 3)}`;
}
