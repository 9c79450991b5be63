import { planPlayable, frameRateFor } from '@toasoan/domain';
import { join } from 'node:path';
import type { RunStage, StageTask } from '../child/stage.ts';
import { canFilterUnits, willTonemap } from './capabilities.ts';
import { percentOf, runFfmpeg, type Run } from './ffmpeg.ts';
import { baseGraph } from './filters.ts';
import { AAC, BARE, copiedH264, FAST_MP4, h264, STRICT } from './outputs.ts';
import { probeSource, refuse, type Source } from './probe.ts';
import { sourceOptions } from './source-options.ts';
import { videoOut } from './video-file.ts';

/** A first version to look at: the source in another wrapping where browsers play it, else small and quick. */
export const playableStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { video } = source;
  if (!video) return refuse('asset.broken', 'no picture');
  const plan = planPlayable(video, task.recipe.blur.length === 0 && (await canFilterUnits(task.tools)));
  const run = plan.way === 'copy' ? wrapRun(task, source, video.index) : await quickRun(task, source);
  const end = await runFfmpeg(task.tools, run, percentOf(video.durationMs, report));
  if (!end.ok) return refuse('asset.broken', end.log);
  const { width, height } = plan.way === 'copy' ? video : plan;
  const file = { width, height, durationMs: video.durationMs, hasSound: source.audio !== null };
  return {
    ok: true,
    pictures: [],
    files: [await videoOut(task.outDir, { name: 'playable', role: 'playable', ...file })],
  };
};

const target = ({ outDir }: StageTask): string => join(outDir, 'playable.mp4');

const soundOf = ({ audio }: Source, mayCopy: boolean): string[] => {
  if (!audio) return ['-an'];
  return ['-map', `0:${audio.index}`, ...(mayCopy && audio.codec === 'aac' ? ['-c:a', 'copy'] : AAC)];
};

const wrapRun = (task: StageTask, source: Source, index: number): Run => ({
  inputs: [{ file: task.input, options: sourceOptions(task.format) }],
  outputs: [
    {
      file: target(task),
      options: [
        ...STRICT,
        '-map',
        `0:${index}`,
        ...copiedH264,
        ...soundOf(source, true),
        ...BARE,
        ...FAST_MP4,
      ],
    },
  ],
});

async function quickRun(task: StageTask, source: Source): Promise<Run> {
  const { video } = source;
  if (!video) throw new Error('Expected a picture');
  const plan = planPlayable(video, false);
  if (plan.way !== 'encode') throw new Error('Expected an encoding');
  const frameRate = frameRateFor(video);
  const tonemap = await willTonemap(task.tools, video);
  const base = { source: video, tonemap, size: plan, frameRate, blur: task.recipe.blur };
  return {
    inputs: [{ file: task.input, options: sourceOptions(task.format) }],
    graph: baseGraph(`0:${video.index}`, 'v', base).join(';'),
    outputs: [
      {
        file: target(task),
        options: [
          ...[...STRICT, '-map', '[v]'],
          ...h264({ crf: 27, maxRate: 1_500_000, frameRate, preset: 'ultrafast', threads: task.threads }),
          ...[...soundOf(source, false), ...BARE, ...FAST_MP4],
        ],
      },
    ],
  };
}
