import type { Box, FrameRate, Size, VideoSource } from '@toasoan/domain';

/** Builders of filter graphs. Pure: they write text, and one runner hands it to ffmpeg. */

/** What every picture made of a video starts with; ffmpeg itself has turned it upright before. */
export interface Base {
  readonly source: Pick<VideoSource, 'interlaced'>;
  /** High dynamic range has to be brought down. */
  readonly tonemap: boolean;
  readonly size: Size;
  /** Null where frames are picked one by one. */
  readonly frameRate: FrameRate | null;
  readonly blur: readonly Box[];
}

/**
 * From `input` to `output`: even frames of whole pictures at the given size in ordinary colours, the drawn regions
 * made unrecognisable. Statements of a graph, to be joined by semicolons.
 */
export function baseGraph(input: string, output: string, base: Base): string[] {
  const { source, tonemap, size, frameRate, blur } = base;
  const chain = [
    ...(source.interlaced ? ['yadif'] : []),
    // A film shorter than one step still gives its first picture.
    ...(frameRate
      ? [`fps=${frameRate.frames}/${frameRate.seconds}${frameRate.frames === 1 ? ':eof_action=pass' : ''}`]
      : []),
    `scale=${size.width}:${size.height}:flags=bicubic`,
    'setsar=1',
    ...(tonemap ? TONEMAP : []),
    'format=yuv420p',
  ];
  if (blur.length === 0) return [`[${input}]${chain.join()}[${output}]`];
  const clear = `${output}clear`;
  return [`[${input}]${chain.join()}[${clear}]`, ...blurGraph(clear, output, size, blur)];
}

/** Linear light, the colours of ordinary screens, highlights rolled off. */
const TONEMAP = [
  'zscale=t=linear:npl=100',
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=tonemap=hable:desat=0',
  'zscale=t=bt709:m=bt709:r=tv',
];

/** So few cells are left of a region, along its longer side, that nobody is known by them. */
const CELLS = 6;

/** Regions become a few averaged cells, softened so that they do not draw the eye. */
export function blurGraph(input: string, output: string, frame: Size, boxes: readonly Box[]): string[] {
  const regions = boxes.map((box) => pixelsOf(box, frame));
  const copies = regions.map((_, i) => `${output}c${i}`);
  const split = `[${input}]split=${regions.length + 1}[${output}b0]${copies.map((name) => `[${name}]`).join('')}`;
  const steps = regions.flatMap(({ left, top, width, height }, i) => {
    const scale = CELLS / Math.max(width, height);
    const cells = [width, height].map((side) => Math.max(2, 2 * Math.round((side * scale) / 2)));
    const last = i === regions.length - 1;
    return [
      `[${output}c${i}]crop=${width}:${height}:${left}:${top},scale=${cells.join(':')}:flags=area,` +
        `scale=${width}:${height}:flags=bilinear[${output}r${i}]`,
      `[${output}b${i}][${output}r${i}]overlay=${left}:${top}[${last ? output : `${output}b${i + 1}`}]`,
    ];
  });
  return [split, ...steps];
}

/** A drawn region in whole pairs of pixels, never less than drawn, inside the frame. */
function pixelsOf(box: Box, frame: Size): { left: number; top: number; width: number; height: number } {
  const side = (from: number, length: number, whole: number): [start: number, span: number] => {
    const start = Math.min(whole - 2, 2 * Math.floor((from * whole) / 2));
    const end = Math.min(whole, 2 * Math.ceil(((from + length) * whole) / 2));
    return [start, Math.max(2, end - start)];
  };
  const [left, width] = side(box.x, box.width, frame.width);
  const [top, height] = side(box.y, box.height, frame.height);
  return { left, top, width, height };
}

/** A path as an argument of a filter, which reads `:`, `'`, `\`, `,` and brackets as its own signs, twice over. */
export const filterPath = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/[:']/g, '\\$&')
    .replace(/[\\',;[\]]/g, '\\$&');
