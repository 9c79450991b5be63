import { correctLevel, planLevel, type LevelPlan, type Measured } from '@toasoan/domain';
import { join } from 'node:path';
import type { StageTask } from '../child/stage.ts';
import { runFfmpeg, type Run } from '../video/ffmpeg.ts';
import { AAC, BARE, FAST_MP4, STRICT } from '../video/outputs.ts';
import { refuse, type Refusal } from '../video/probe.ts';
import { sourceOptions } from '../video/source-options.ts';

type Original = Pick<StageTask, 'input' | 'format' | 'tools'>;

/** Sound in two channels at one rate, gaps filled and the beginning kept in step with the picture. */
const EVEN = 'aresample=48000:async=1000:first_pts=0,aformat=channel_layouts=stereo';

/** Listens to the whole sound behind the given filters. */
const measureRun = ({ input, format }: Original, stream: number, filters: string): Run => ({
  inputs: [{ file: input, options: sourceOptions(format) }],
  outputs: [
    {
      file: '-',
      options: [
        ...['-map', `0:${stream}`, '-vn', '-af', `${filters},ebur128=peak=sample:framelog=verbose`],
        ...['-f', 'null'],
      ],
    },
  ],
});

/** The summary at the end of the measuring filter's log; null when there is none. */
export function readMeasured(log: string): Measured | null {
  const summary = log.slice(log.lastIndexOf('Summary:'));
  const [, loudness] = /\bI:\s+(-?[\d.]+) LUFS/.exec(summary) ?? [];
  const [, peak] = /\bPeak:\s+(-?(?:[\d.]+|inf)) dBFS/.exec(summary) ?? [];
  if (loudness === undefined) return null;
  return {
    loudness: Number(loudness),
    peak: peak === undefined || peak.includes('inf') ? -100 : Number(peak),
  };
}

/** The filters that bring a sound to the house's loudness. */
export function levelFilters({ gainDb, limit }: LevelPlan): string {
  const gain = gainDb === 0 ? [] : [`volume=${gainDb}dB`];
  // `level` would make up for what was held down, and clip again.
  const limiter = limit ? ['alimiter=limit=0.79:attack=5:release=60:level=false'] : [];
  return [EVEN, ...gain, ...limiter].join();
}

/** Corrections after which a sound is as loud as it gets without distortion. */
const MAX_CORRECTIONS = 3;

/** How a sound is brought to the house's loudness: listened to from beginning to end, again where peaks are held down. */
export async function planSound(
  original: Original,
  stream: number,
  onTime?: (ms: number) => void,
): Promise<LevelPlan> {
  const measure = async (filters: string, told?: (ms: number) => void): Promise<Measured | null> => {
    const end = await runFfmpeg(original.tools, measureRun(original, stream, filters), told);
    return end.ok ? readMeasured(end.log) : null;
  };
  let plan = planLevel(await measure(EVEN, onTime));
  for (let i = 0; i < MAX_CORRECTIONS && plan.limit; i += 1) {
    const corrected = correctLevel(plan, await measure(levelFilters(plan)));
    if (!corrected) break;
    plan = corrected;
  }
  return plan;
}

/**
 * Makes the sound of a video once, for every file it goes into. Gives the path of an M4A in `dir`, which the caller
 * removes.
 */
export async function makeSound(
  original: Original,
  stream: number,
  dir: string,
  onTime?: (ms: number) => void,
): Promise<{ readonly ok: true; readonly file: string } | Refusal> {
  const level = await planSound(original, stream, onTime);
  const file = join(dir, 'sound.m4a');
  const end = await runFfmpeg(original.tools, {
    inputs: [{ file: original.input, options: sourceOptions(original.format) }],
    outputs: [
      {
        file,
        options: [
          ...STRICT,
          ...['-map', `0:${stream}`, '-vn', '-af', levelFilters(level)],
          ...[...AAC, ...BARE, ...FAST_MP4],
        ],
      },
    ],
  });
  return end.ok ? { ok: true, file } : refuse('asset.broken', end.log);
}
