import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { RunStage } from '../child/stage.ts';
import { makePictures } from '../picture/make-pictures.ts';
import { percentOf, runFfmpeg } from '../video/ffmpeg.ts';
import { probeSource, refuse } from '../video/probe.ts';
import { sourceOptions } from '../video/source-options.ts';
import { withWorkDir } from '../video/work-dir.ts';

/** The picture of a sound, and its colours: calm ones that suit any page. */
const WIDTH = 1600;
const HEIGHT = 400;
const INK = '0x3b6ea5';
const PAPER = '0xf4f6f9';

/** All sizes of the wave of a sound: what stands for it in lists and while it plays. */
export const waveformStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { audio, durationMs } = source;
  if (!audio) return refuse('asset.broken', 'no sound');
  return withWorkDir(task.outDir, async (dir) => {
    const file = join(dir, 'wave.rgb');
    const graph = [
      `[0:${audio.index}]aformat=channel_layouts=mono,` +
        `showwavespic=s=${WIDTH}x${HEIGHT}:colors=${INK}:scale=sqrt[wave]`,
      `color=c=${PAPER}:s=${WIDTH}x${HEIGHT}:d=1[paper]`,
      '[paper][wave]overlay=format=rgb:shortest=1,format=rgb24[out]',
    ];
    const end = await runFfmpeg(
      task.tools,
      {
        inputs: [{ file: task.input, options: sourceOptions(task.format) }],
        graph: graph.join(';'),
        outputs: [{ file, options: ['-map', '[out]', '-frames:v', '1', '-f', 'rawvideo'] }],
      },
      percentOf(durationMs, report, 0, 60),
    );
    const pixels = end.ok ? await readFile(file).catch(() => null) : null;
    if (pixels?.length !== WIDTH * HEIGHT * 3) return refuse('asset.broken', end.log);
    const made = await makePictures(
      {
        source: { pixels, width: WIDTH, height: HEIGHT, channels: 3 },
        outDir: task.outDir,
        pass: 'first',
        focus: { x: 0.5, y: 0.5 },
        blur: [],
        subject: 'graphic',
        lanes: Math.max(1, task.threads),
      },
      (percent) => report(Math.round(60 + percent * 0.4)),
    );
    if (!made.ok) return made;
    return { ok: true, pictures: made.pictures, files: [], found: { placeholder: made.placeholder } };
  });
};
