import {
  planSprite,
  publicReference,
  sizeAt,
  spriteIndex,
  type Box,
  type SourceFormat,
  type SpritePlan,
} from '@toasoan/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileOut, RunStage, StageTask } from '../child/stage.ts';
import { willTonemap } from './capabilities.ts';
import { percentOf, runFfmpeg, type Run } from './ffmpeg.ts';
import { baseGraph } from './filters.ts';
import { BARE } from './outputs.ts';
import { probeSource, refuse, type Source } from './probe.ts';
import { sourceOptions } from './source-options.ts';
import { hashOf } from './video-file.ts';

type Video = NonNullable<Source['video']>;

/** Where the small pictures are taken from: a finished rung is far cheaper to read than the original. */
interface From {
  readonly input: string;
  readonly format: SourceFormat;
  readonly video: Video;
  readonly blur: readonly Box[];
}

/** The smallest finished rung by the name of its file; null when there is none. */
export function smallestRung(earlier: StageTask['earlier']): string | null {
  const sides = Object.keys(earlier).flatMap((name) => {
    const [, side] = /^hls-(\d+)-media$/.exec(name) ?? [];
    return side === undefined ? [] : [Number(side)];
  });
  return sides.length === 0 ? null : (earlier[`hls-${Math.min(...sides)}-media`] ?? null);
}

/** Preview pictures along the time line in one file, and the index that players read. */
export const spriteStage: RunStage = async (task, report) => {
  const from = await chooseInput(task);
  if ('ok' in from) return from;
  const { video } = from;
  const { durationMs, keyframes } = video;
  const plan = planSprite(video, durationMs, durationMs / 1000 / Math.max(1, keyframes.length));
  const tonemap = await willTonemap(task.tools, video);
  const end = await runFfmpeg(
    task.tools,
    spriteRun(from, plan, tonemap, join(task.outDir, 'sprite.jpg')),
    percentOf(durationMs, report),
  );
  if (!end.ok) return refuse('asset.broken', end.log);
  const sha256 = await hashOf(join(task.outDir, 'sprite.jpg'));
  const index = spriteIndex(plan, durationMs, publicReference({ sha256, format: 'jpeg' }));
  await writeFile(join(task.outDir, 'sprite-index.vtt'), index, { flag: 'wx' });
  const none = { bitRate: null, codecs: null, language: null, label: null, durationMs: null };
  const files: FileOut[] = [
    {
      ...{ name: 'sprite', role: 'sprite', format: 'jpeg', file: 'sprite.jpg', ...none },
      ...{ width: plan.columns * plan.tile.width, height: plan.rows * plan.tile.height },
    },
    {
      ...{ name: 'sprite-index', role: 'sprite_index', format: 'vtt', file: 'sprite-index.vtt' },
      ...{ ...none, width: null, height: null },
    },
  ];
  return { ok: true, pictures: [], files };
};

async function chooseInput(
  task: StageTask,
): Promise<From | Extract<Awaited<ReturnType<RunStage>>, { ok: false }>> {
  const rung = smallestRung(task.earlier);
  // What is drawn to be blurred is blurred in a rung already.
  const [input, format, blur] =
    rung === null
      ? ([task.input, task.format, task.recipe.blur] as const)
      : ([rung, 'mp4' as const, []] as const);
  const source = await probeSource({ tools: task.tools, format, input });
  if (!source.ok) return source;
  return source.video ? { input, format, blur, video: source.video } : refuse('asset.broken', 'no picture');
}

/** Blurring is done at this short side, before the pictures shrink to nothing. */
const BASE_SIDE = 360;

/** One frame for every stretch of time, laid out in rows. */
export function spriteRun(from: From, plan: SpritePlan, tonemap: boolean, target: string): Run {
  const { video, blur } = from;
  const base = {
    source: video,
    tonemap,
    size: sizeAt(video, BASE_SIDE),
    frameRate: { frames: 1, seconds: plan.every },
    blur,
  };
  const last = [
    `scale=${plan.tile.width}:${plan.tile.height}:flags=area`,
    `tile=${plan.columns}x${plan.rows}`,
    'format=yuvj420p',
  ];
  const skip = plan.fromKeyframes ? ['-skip_frame', 'nokey'] : [];
  return {
    inputs: [{ file: from.input, options: [...skip, ...sourceOptions(from.format)] }],
    graph: [...baseGraph(`0:${video.index}`, 't', base), `[t]${last.join()}[out]`].join(';'),
    outputs: [
      { file: target, options: ['-map', '[out]', ...BARE, '-frames:v', '1', '-q:v', '5', '-f', 'mjpeg'] },
    ],
  };
}
