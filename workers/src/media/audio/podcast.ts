import { chapterMetadata, type LevelPlan } from '@toasoan/domain';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileOut, RunStage, StageTask } from '../child/stage.ts';
import { percentOf, runFfmpeg, type Run } from '../video/ffmpeg.ts';
import { AAC, BARE_BUT_CHAPTERS, FAST_MP4, STRICT } from '../video/outputs.ts';
import { probeSource, refuse } from '../video/probe.ts';
import { ownOptions, sourceOptions } from '../video/source-options.ts';
import { withWorkDir } from '../video/work-dir.ts';
import { levelFilters, planSound } from './sound.ts';

const BIT_RATE = 128_000;

/** Sound at the house's loudness with its chapters, as M4A and as MP3 for older players. */
export const podcastStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { audio, durationMs } = source;
  if (!audio) return refuse('asset.broken', 'no sound');
  const level = await planSound(task, audio.index, percentOf(durationMs, report, 0, 25));
  return withWorkDir(task.outDir, async (dir) => {
    const chapters = join(dir, 'chapters.txt');
    await writeFile(chapters, chapterMetadata(task.recipe.chapters, durationMs));
    const run = podcastRun(task, audio.index, level, chapters);
    const end = await runFfmpeg(task.tools, run, percentOf(durationMs, report, 25, 100));
    if (!end.ok) return refuse('asset.broken', end.log);
    const shared: Omit<FileOut, 'name' | 'format' | 'file' | 'codecs'> = {
      role: 'podcast',
      ...{ width: null, height: null, language: null, label: null },
      ...{ durationMs, bitRate: BIT_RATE },
    };
    const files: FileOut[] = [
      { ...shared, name: 'podcast', format: 'm4a', file: 'podcast.m4a', codecs: 'mp4a.40.2' },
      { ...shared, name: 'podcast-mp3', format: 'mp3', file: 'podcast.mp3', codecs: 'mp3' },
    ];
    const smallest = Math.min(
      ...(await Promise.all(files.map(async ({ file }) => (await stat(join(task.outDir, file))).size))),
    );
    // ffmpeg returns 0 on half a file.
    if (smallest * 8000 < 0.5 * BIT_RATE * (durationMs - 1000))
      return refuse('asset.broken', `only ${smallest} bytes of ${durationMs} ms could be decoded`);
    return { ok: true, pictures: [], files };
  });
};

/** One decode for both files. */
export function podcastRun(
  { input, format, outDir }: StageTask,
  stream: number,
  level: LevelPlan,
  chapters: string,
): Run {
  const bare = [...BARE_BUT_CHAPTERS, '-map_chapters', '1'];
  return {
    inputs: [
      { file: input, options: sourceOptions(format) },
      { file: chapters, options: ['-f', 'ffmetadata', ...ownOptions('ffmetadata')] },
    ],
    graph: `[0:${stream}]${levelFilters(level)},asplit[one][two]`,
    outputs: [
      {
        file: join(outDir, 'podcast.m4a'),
        options: [...STRICT, '-map', '[one]', ...AAC, ...bare, ...FAST_MP4],
      },
      {
        file: join(outDir, 'podcast.mp3'),
        options: [
          ...['-map', '[two]', '-c:a', 'libmp3lame', '-b:a', String(BIT_RATE), '-ac', '2', '-ar', '48000'],
          ...[...bare, '-id3v2_version', '3', '-write_xing', '1', '-f', 'mp3'],
        ],
      },
    ],
  };
}
