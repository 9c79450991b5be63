import { frameRateFor, type FileRole, type Size } from '@toasoan/domain';
import { join } from 'node:path';
import { makeSound } from '../audio/sound.ts';
import type { StageOutcome, StageTask } from '../child/stage.ts';
import { percentOf, runFfmpeg } from './ffmpeg.ts';
import { BARE, FAST_MP4, h264, STRICT } from './outputs.ts';
import { refuse, type Refusal, type Source } from './probe.ts';
import { ownOptions, sourceOptions } from './source-options.ts';
import { videoOut } from './video-file.ts';
import { withWorkDir } from './work-dir.ts';

/** One MP4 made of a video. */
export interface VideoOrder {
  readonly name: string;
  readonly role: FileRole;
  readonly size: Size;
  /** Statements of a filter graph from the source to `[v]`. */
  readonly graph: readonly string[];
  /** What ffmpeg's log tells of a fault that it did not end with. */
  readonly faultIn?: (log: string) => Refusal | null;
}

/** Bits per second for every pixel of a frame, at most: what faces on a phone's screen need. */
const RATE_PER_PIXEL = 2.6;

/** Encodes one progressive MP4 with the sound at the house's loudness. */
export async function writeVideo(
  task: StageTask,
  source: Source,
  { name, role, size, graph, faultIn }: VideoOrder,
  report: (percent: number) => void,
): Promise<StageOutcome> {
  const { video, audio } = source;
  if (!video) throw new Error('Expected a picture');
  return withWorkDir(task.outDir, async (dir) => {
    const sound = await soundFor(task, audio?.index ?? null, dir);
    if (sound && !sound.ok) return sound;
    const maxRate = Math.round(
      Math.min(5_000_000, Math.max(400_000, size.width * size.height * RATE_PER_PIXEL)),
    );
    const end = await runFfmpeg(
      task.tools,
      {
        inputs: [
          { file: task.input, options: sourceOptions(task.format) },
          ...(sound ? [{ file: sound.file, options: ownOptions('mov') }] : []),
        ],
        graph: graph.join(';'),
        outputs: [
          {
            file: join(task.outDir, `${name}.mp4`),
            options: [
              ...[...STRICT, '-map', '[v]'],
              ...h264({ crf: 23, maxRate, frameRate: frameRateFor(video), threads: task.threads }),
              ...(sound ? ['-map', '1:a:0', '-c:a', 'copy'] : ['-an']),
              ...[...BARE, ...FAST_MP4],
            ],
          },
        ],
      },
      percentOf(video.durationMs, report, 5, 100),
    );
    if (!end.ok) return refuse('asset.broken', end.log);
    const fault = faultIn?.(end.log);
    if (fault) return fault;
    const { durationMs } = video;
    const { width, height } = size;
    return {
      ok: true,
      pictures: [],
      files: [
        await videoOut(task.outDir, { name, role, width, height, durationMs, hasSound: sound !== null }),
      ],
    };
  });
}

/** The sound of the finished MP4 where there is one, else made anew; null for a silent film. */
async function soundFor(task: StageTask, index: number | null, dir: string) {
  if (index === null) return null;
  const finished = task.earlier['mp4'];
  return finished ? ({ ok: true, file: finished } as const) : makeSound(task, index, dir);
}
