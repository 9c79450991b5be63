import {
  SEGMENT_SECONDS,
  type Box,
  type LadderPlan,
  type Rung,
  type SourceFormat,
  type VideoSource,
} from '@toasoan/domain';
import { join } from 'node:path';
import type { Run } from './ffmpeg.ts';
import { baseGraph } from './filters.ts';
import { BARE, copiedH264, FAST_MP4, h264, LONG_LOOK, STRICT } from './outputs.ts';
import { ownOptions, sourceOptions } from './source-options.ts';

/** What the ladder of a video is made of. */
export interface LadderWork {
  readonly plan: LadderPlan;
  readonly source: VideoSource & { readonly index: number };
  readonly input: string;
  readonly format: SourceFormat;
  /** The finished sound; null for a silent film. */
  readonly sound: string | null;
  readonly blur: readonly Box[];
  readonly threads: number;
  readonly tonemap: boolean;
  /** Where the rungs are left: `<name>-media.mp4` and `<name>.m3u8`. */
  readonly dir: string;
}

/** One run for all rungs: the source is decoded once, each size made from the next larger. */
export function ladderRun(work: LadderWork): Run {
  const { plan, source, input, format, sound, blur, tonemap } = work;
  const encoded = plan.rungs.filter((rung) => !rung.copied);
  const [largest, ...smaller] = encoded;
  const video = `0:${source.index}`;
  const graph = largest
    ? [
        ...baseGraph(video, `${label(largest)}s`, {
          source,
          tonemap,
          size: largest,
          frameRate: plan.frameRate,
          blur,
        }),
        ...cascade(largest, smaller),
      ]
    : [];
  return {
    inputs: [
      // Each thread of a decoder holds frames of its own.
      { file: input, options: [...(isHeavy(work) ? ['-threads', '1'] : []), ...sourceOptions(format)] },
      ...(sound === null ? [] : [{ file: sound, options: ownOptions('mov') }]),
    ],
    ...(graph.length > 0 ? { graph: graph.join(';') } : {}),
    outputs: plan.rungs.map((rung) => rungOutput(work, rung)),
  };
}

const label = ({ name }: Rung): string => name.replace('-', '');

/** A picture is made from one at least so much larger: from a nearer one it would be made of pixels already mixed. */
const STEP = 1.45;

/** Each rung's picture, `[hls720]`, from a larger one that is made already, so that the source is scaled only once. */
function cascade(largest: Rung, smaller: readonly Rung[]): string[] {
  const rungs = [largest, ...smaller];
  const above = (rung: Rung): Rung =>
    rungs.filter((each) => each.height >= STEP * rung.height).at(-1) ?? largest;
  const scaled = smaller.map(
    (rung) =>
      `[${label(above(rung))}to${label(rung)}]scale=${rung.width}:${rung.height}:flags=bicubic,setsar=1[${label(rung)}s]`,
  );
  const passed = rungs.map((rung) => {
    const below = smaller.filter((each) => above(each) === rung);
    const outs = [label(rung), ...below.map((each) => `${label(rung)}to${label(each)}`)];
    return `[${label(rung)}s]split=${outs.length}${outs.map((name) => `[${name}]`).join('')}`;
  });
  return [...passed, ...scaled];
}

/** Frames beyond 1080p, and those brought down from high dynamic range, take so much memory themselves. */
const isHeavy = ({ source, tonemap }: LadderWork): boolean =>
  tonemap || source.width * source.height > 1.1 * 1920 * 1080;

/** All rungs look ahead at once, within the memory of one program: the largest ones not as far as they could. */
function lookAheadFor(work: LadderWork, rung: Rung): number {
  if (isHeavy(work)) return 8;
  return rung.width * rung.height > 1280 * 720 ? 18 : LONG_LOOK;
}

/** Rungs are encoded side by side; only the one that takes longest gains by more threads of its own. */
const largestEncoded = ({ rungs }: LadderPlan): Rung | undefined => rungs.find((rung) => !rung.copied);

function rungOutput(work: LadderWork, rung: Rung): Run['outputs'][number] {
  const { plan, source, sound, threads, dir } = work;
  const { crf, maxRate, copied, name } = rung;
  const picture = copied
    ? ['-map', `0:${source.index}`, ...copiedH264]
    : [
        '-map',
        `[${label(rung)}]`,
        ...h264({
          crf,
          maxRate,
          frameRate: plan.frameRate,
          cuts: plan.cuts,
          threads: rung === largestEncoded(plan) ? threads : 1,
          lookAhead: lookAheadFor(work, rung),
        }),
      ];
  return {
    file: join(dir, `${name}.m3u8`),
    options: [
      ...STRICT,
      ...picture,
      ...(sound === null ? ['-an'] : ['-map', '1:a:0', '-c:a', 'copy']),
      ...BARE,
      ...['-max_muxing_queue_size', '4096'],
      // Encoded rungs have key frames nowhere but at the cuts; a copied one is cut at the first behind each multiple.
      ...['-f', 'hls', '-hls_time', String(copied ? SEGMENT_SECONDS : 0.5), '-hls_playlist_type', 'vod'],
      ...['-hls_segment_type', 'fmp4', '-hls_flags', 'single_file'],
      ...['-hls_segment_filename', join(dir, `${name}-media.mp4`)],
    ],
  };
}

/** The MP4 for downloads: the frames of a rung in another wrapping. */
export const downloadRun = (media: string, target: string): Run => ({
  inputs: [{ file: media, options: ownOptions('mov') }],
  outputs: [{ file: target, options: [...STRICT, '-map', '0', '-c', 'copy', ...BARE, ...FAST_MP4] }],
});
