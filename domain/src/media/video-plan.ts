import type { Size } from './renditions.ts';

/**
 * Which files a video becomes. Pure: what was probed in, a plan out. Sizes are of the upright picture in square
 * pixels, times in seconds from the first frame, rates in bits per second.
 */

/** What the probe found out about a video. */
export interface VideoSource extends Size {
  readonly durationMs: number;
  readonly codec: string;
  /** As the probe names it, "High"; null when it does not. */
  readonly profile: string | null;
  /** Times ten: 42 is 4.2. Null when unknown. */
  readonly level: number | null;
  readonly pixelFormat: string;
  /** Frames per second on average. */
  readonly frameRate: number;
  /** Every frame lasts as long as the others. */
  readonly steady: boolean;
  readonly interlaced: boolean;
  /** High dynamic range: has to be brought down before ordinary screens show it. */
  readonly hdr: boolean;
  /** Stored as it is to be seen: no turn, square pixels, even sides, nothing cut off by an edit list. */
  readonly straight: boolean;
  /** Its container lists the frames one may start from reliably. */
  readonly indexed: boolean;
  readonly bitRate: number;
  /** Highest rate over a few seconds. */
  readonly peakBitRate: number;
  readonly keyframes: readonly number[];
}

/** A frame rate as a fraction, as 29.97 has no exact decimal. */
export interface FrameRate {
  readonly frames: number;
  readonly seconds: number;
}

export interface Rung extends Size {
  /** "hls-720": named by the short side. */
  readonly name: string;
  /** The source's own frames are taken as they are. */
  readonly copied: boolean;
  readonly crf: number;
  readonly maxRate: number;
}

export interface LadderPlan {
  readonly frameRate: FrameRate;
  /** Where segments begin in every rung, without the very first. */
  readonly cuts: readonly number[];
  /** From the largest down. */
  readonly rungs: readonly Rung[];
  /** The rung that becomes the MP4 for downloads. */
  readonly download: string;
}

/** Seconds from one key frame to the next, and of one HLS segment. */
export const SEGMENT_SECONDS = 4;
/** A copied rung may have longer segments, as its source has its key frames; players still start fast enough. */
const MAX_KEYFRAME_GAP = 10;

/**
 * Short sides of the ladder with the highest rate written, and the highest average rate at which the source itself may
 * be a rung: it costs readers more than an encoded one, and saves an encoding and its loss.
 */
const STEPS = [
  { side: 1080, maxRate: 6_000_000, copyRate: 8_000_000 },
  { side: 720, maxRate: 3_000_000, copyRate: 4_500_000 },
  { side: 480, maxRate: 1_500_000, copyRate: 2_200_000 },
  { side: 360, maxRate: 1_000_000, copyRate: 1_300_000 },
] as const;
/** The rung for downloads and the fanpage, where the source is that large. */
const DOWNLOAD_SIDE = 720;
const CRF = 23;

const STANDARD_RATES: readonly FrameRate[] = [
  { frames: 24_000, seconds: 1001 },
  { frames: 24, seconds: 1 },
  { frames: 25, seconds: 1 },
  { frames: 30_000, seconds: 1001 },
  { frames: 30, seconds: 1 },
];

export const fps = ({ frames, seconds }: FrameRate): number => frames / seconds;

/** The steady rate to write: at most 30, half of what a fast camera took, the nearest standard one. */
export function frameRateFor(source: Pick<VideoSource, 'frameRate' | 'steady'>): FrameRate {
  let rate = source.frameRate;
  if (!Number.isFinite(rate) || rate <= 0) return { frames: 30, seconds: 1 };
  while (rate > 31) rate /= 2;
  const standard = STANDARD_RATES.find((each) => Math.abs(fps(each) - rate) / rate < 0.0006);
  if (standard) return standard;
  if (rate > 23) return STANDARD_RATES.find((each) => fps(each) >= rate - 0.3) ?? { frames: 30, seconds: 1 };
  // A slow one (a screen recording, a time lapse) stays slow.
  return { frames: Math.max(1, Math.ceil(rate - 0.05)), seconds: 1 };
}

/** The largest size of the shape of `source` with the given short side, both sides even. */
export function sizeAt({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.min(width, height));
  return { width: even(width * scale), height: even(height * scale) };
}

/** Encoders want even sides; at least two pixels. */
export const even = (value: number): number => Math.max(2, 2 * Math.round(value / 2));

/** The rungs of a video. Nothing is enlarged: a source below the lowest step is a ladder of its own size alone. */
export function planLadder(source: VideoSource, mayCopy: boolean): LadderPlan {
  const short = Math.min(source.width, source.height);
  const steps = STEPS.filter((step) => step.side <= short);
  const lowest = STEPS[STEPS.length - 1] ?? STEPS[0];
  const rungs = (steps.length > 0 ? steps : [{ ...lowest, side: even(short) }]).map((step): Rung => {
    const size = sizeAt(source, step.side);
    const copied =
      mayCopy && size.width === source.width && size.height === source.height && fits(source, step.copyRate);
    return { name: `hls-${step.side}`, ...size, copied, crf: CRF, maxRate: step.maxRate };
  });
  const copies = rungs.some((rung) => rung.copied);
  const best = rungs.find((rung) => Math.min(rung.width, rung.height) <= DOWNLOAD_SIDE) ?? rungs[0];
  return {
    frameRate: frameRateFor(source),
    cuts: copies ? cutsAt(source.keyframes) : regularCuts(source.durationMs / 1000),
    rungs,
    download: best?.name ?? '',
  };
}

const PROFILES = new Set(['Constrained Baseline', 'Baseline', 'Main', 'High']);

/** Whether every device plays the source's own frames, streamed, within the rate. */
function fits(source: VideoSource, rate: number): boolean {
  return (
    source.codec === 'h264' &&
    PROFILES.has(source.profile ?? '') &&
    (source.level ?? 99) <= 42 &&
    source.pixelFormat === 'yuv420p' &&
    source.straight &&
    source.indexed &&
    source.steady &&
    !source.interlaced &&
    !source.hdr &&
    source.frameRate <= 31 &&
    source.bitRate <= rate &&
    source.peakBitRate <= 1.75 * rate &&
    widestGap(source) <= MAX_KEYFRAME_GAP
  );
}

function widestGap({ keyframes, durationMs }: VideoSource): number {
  const times = [...keyframes, durationMs / 1000];
  if (keyframes.length === 0 || (keyframes[0] ?? 0) > 0.1) return Number.POSITIVE_INFINITY;
  return Math.max(...times.map((time, i) => (i === 0 ? 0 : time - (times[i - 1] ?? 0))));
}

/** The key frames at which a muxer cuts that waits for the next multiple of the segment's length. */
function cutsAt(keyframes: readonly number[]): number[] {
  const first = keyframes[0] ?? 0;
  const cuts: number[] = [];
  for (const time of keyframes.slice(1))
    if (time - first >= SEGMENT_SECONDS * (cuts.length + 1) - 1e-6) cuts.push(time - first);
  return cuts;
}

/** A last segment shorter than this joins the one before. */
const SHORTEST_SEGMENT = 1;

function regularCuts(seconds: number): number[] {
  const cuts: number[] = [];
  for (let at = SEGMENT_SECONDS; at <= seconds - SHORTEST_SEGMENT; at += SEGMENT_SECONDS) cuts.push(at);
  return cuts;
}

/** How a first version is made to look at while the rest is in the making. */
export type PlayablePlan = { readonly way: 'copy' } | ({ readonly way: 'encode' } & Size);

/** Larger frames are slow to show on the machines of an editorial desk. */
const PLAYABLE_PIXELS = 1920 * 1088;
const PLAYABLE_SIDE = 360;

/** The source's own frames when browsers play them, else a small quick encoding. */
export function planPlayable(source: VideoSource, mayCopy: boolean): PlayablePlan {
  const plays =
    source.codec === 'h264' &&
    PROFILES.has(source.profile ?? '') &&
    /^yuvj?420p$/.test(source.pixelFormat) &&
    !source.hdr &&
    !source.interlaced &&
    source.width * source.height <= PLAYABLE_PIXELS;
  return plays && mayCopy ? { way: 'copy' } : { way: 'encode', ...sizeAt(source, PLAYABLE_SIDE) };
}
