import { MIN_LONG_SIDE, sizeAt, type Size } from '@toasoan/domain';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunStage, StageTask } from '../child/stage.ts';
import { makePictures } from '../picture/make-pictures.ts';
import { willTonemap } from './capabilities.ts';
import { runFfmpeg, type Run } from './ffmpeg.ts';
import { baseGraph } from './filters.ts';
import { STRICT } from './outputs.ts';
import { probeSource, refuse, type Source } from './probe.ts';
import { sampleTimes, scoreFrame } from './sharpness.ts';
import { sourceOptions } from './source-options.ts';
import { withWorkDir } from './work-dir.ts';

type Video = NonNullable<Source['video']>;

/** Frames looked at before one is chosen. */
const SAMPLES = 8;
/** Posters are made no larger than the largest picture of a page. */
const MAX_SHORT_SIDE = 1080;

/** All sizes of one frame: the one a person chose, else the sharpest representative one. */
export const posterStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { video } = source;
  if (!video) return refuse('asset.broken', 'no picture');
  return withWorkDir(task.outDir, async (dir) => {
    const at = await chooseInstant(task, video, dir, (percent) => report(Math.round(percent * 0.3)));
    const frame = await frameAt(task, video, at, dir);
    if (!frame) return refuse('asset.broken', `no frame could be decoded at ${at} s`);
    const made = await makePictures(
      {
        source: { ...frame, channels: 3 },
        outDir: task.outDir,
        pass: 'first',
        focus: task.recipe.focus ?? task.attention,
        blur: task.recipe.blur,
        lanes: Math.max(1, task.threads),
      },
      (percent) => report(Math.round(35 + percent * 0.65)),
    );
    if (!made.ok) return made;
    const { pictures, placeholder, attention } = made;
    const found = task.recipe.focus ? { placeholder } : { placeholder, attention };
    return { ok: true, pictures, files: [], found };
  });
};

/** The frame for the poster, decoded: upright, red, green and blue. Null when nothing can be decoded there. */
export async function frameAt(
  task: StageTask,
  video: Video,
  at: number,
  dir: string,
): Promise<(Size & { pixels: Buffer }) | null> {
  const tonemap = await willTonemap(task.tools, video);
  const size = posterSize(video);
  const base = { source: video, tonemap, size, frameRate: null, blur: [] };
  const file = join(dir, 'frame.rgb');
  // Shortly before the end the frame asked for may be the last, or one that never comes.
  for (const time of [at, Math.max(0, at - 0.5), 0]) {
    const end = await runFfmpeg(task.tools, {
      inputs: [{ file: task.input, options: [...seek(time), ...sourceOptions(task.format)] }],
      graph: [...baseGraph(`0:${video.index}`, 'p', base), '[p]format=rgb24[out]'].join(';'),
      outputs: [{ file, options: ['-map', '[out]', ...STRICT, ...oneFrame('rgb24')] }],
    });
    const pixels = end.ok ? await readFile(file).catch(() => null) : null;
    if (pixels?.length === size.width * size.height * 3) return { ...size, pixels };
    await rm(file, { force: true });
  }
  return null;
}

const seek = (time: number): string[] => (time > 0 ? ['-ss', time.toFixed(6)] : []);

const oneFrame = (pixels: string): string[] => [
  '-an',
  '-frames:v',
  '1',
  '-f',
  'rawvideo',
  '-pix_fmt',
  pixels,
];

/** As large as pages need, never enlarged, except that a thumbnail of an old phone becomes as large as a picture must be. */
function posterSize(video: Video): Size {
  const size = sizeAt(video, MAX_SHORT_SIDE);
  const long = Math.max(size.width, size.height);
  if (long >= MIN_LONG_SIDE) return size;
  const scale = MIN_LONG_SIDE / long;
  return { width: Math.ceil(size.width * scale), height: Math.ceil(size.height * scale) };
}

async function chooseInstant(
  task: StageTask,
  video: Video,
  dir: string,
  report: (percent: number) => void,
): Promise<number> {
  const seconds = video.durationMs / 1000;
  const { posterAtMs } = task.recipe;
  if (posterAtMs !== null) return Math.min(posterAtMs / 1000, Math.max(0, seconds - 0.04));
  let best = { at: 0, score: -1 };
  const times = sampleTimes(video.keyframes, seconds, SAMPLES);
  for (const [i, at] of times.entries()) {
    const score = await scoreAt(task, video, at, join(dir, `sample-${i}.grey`));
    if (score > best.score) best = { at, score };
    report((100 * (i + 1)) / times.length);
  }
  return best.at;
}

const SAMPLE_SIDE = 240;

/** −1 for a frame that cannot be decoded. */
async function scoreAt(task: StageTask, video: Video, at: number, file: string): Promise<number> {
  const { width, height } = sizeAt(video, SAMPLE_SIDE);
  const run: Run = {
    inputs: [{ file: task.input, options: [...seek(at), ...sourceOptions(task.format)] }],
    outputs: [
      {
        file,
        options: [
          ...['-map', `0:${video.index}`, '-vf', `scale=${width}:${height}:flags=area,format=gray`],
          ...oneFrame('gray'),
        ],
      },
    ],
  };
  const end = await runFfmpeg(task.tools, run);
  const pixels = end.ok ? await readFile(file).catch(() => null) : null;
  return pixels?.length === width * height ? scoreFrame({ width, height, pixels }) : -1;
}
