/** Which of several frames shows a video best. Pure: grey pixels in, figures out. */

/** A frame in grey, one byte a pixel. */
export interface GreyFrame {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * How good a frame is as a picture: much fine detail (the variance of the Laplacian), neither black nor white nor of
 * one colour. 0 for an empty one.
 */
export function scoreFrame({ width, height, pixels }: GreyFrame): number {
  let sum = 0;
  let squares = 0;
  let edges = 0;
  let edgeSquares = 0;
  let inner = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const value = pixels[at] ?? 0;
      sum += value;
      squares += value * value;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) continue;
      const around =
        (pixels[at - 1] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at - width] ?? 0) + (pixels[at + width] ?? 0);
      const edge = 4 * value - around;
      edges += edge;
      edgeSquares += edge * edge;
      inner += 1;
    }
  const count = Math.max(1, width * height);
  const mean = sum / count;
  const contrast = Math.sqrt(Math.max(0, squares / count - mean * mean));
  const sharp = edgeSquares / Math.max(1, inner) - (edges / Math.max(1, inner)) ** 2;
  // Fades and black leaders: dark or pale, with little contrast.
  const lit = ramp(mean, 16, 48) * ramp(255 - mean, 10, 40) * ramp(contrast, 4, 24);
  return sharp * lit;
}

const ramp = (value: number, from: number, to: number): number =>
  Math.max(0.001, Math.min(1, (value - from) / (to - from)));

/** Instants, in seconds, worth looking at: key frames spread over the film, its very beginning and end left out. */
export function sampleTimes(keyframes: readonly number[], seconds: number, count: number): number[] {
  const times = Array.from({ length: count }, (_, i) => (seconds * (i + 0.5)) / count).map((wished) => {
    const near = keyframes.reduce(
      (best, time) => (Math.abs(time - wished) < Math.abs(best - wished) ? time : best),
      Number.POSITIVE_INFINITY,
    );
    // Frames between key frames are found too, at the price of decoding up to them.
    return Math.abs(near - wished) <= seconds / count ? near : wished;
  });
  return [...new Set(times)];
}
