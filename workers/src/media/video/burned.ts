import { frameRateFor, parseCaptions, sizeAt, toAss } from '@toasoan/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunStage } from '../child/stage.ts';
import { canDrawCaptions, willTonemap } from './capabilities.ts';
import { baseGraph, filterPath } from './filters.ts';
import { probeSource, refuse, type Refusal } from './probe.ts';
import { withWorkDir } from './work-dir.ts';
import { writeVideo } from './write-video.ts';

/** Large enough for the fanpage, which shrinks everything anyway. */
const SIDE = 720;

/** An MP4 with the captions of one language drawn into the picture, for places that show no others. */
export const burnedStage: RunStage = async (task, report) => {
  const { burnIn, captions, blur } = task.recipe;
  const caption = captions.find(({ language }) => language === burnIn);
  if (!caption) return refuse('asset.captions_invalid', `there are no captions in ${burnIn}`);
  const parsed = parseCaptions(caption.text);
  if (!parsed.ok) return refuse('asset.captions_invalid', `line ${parsed.line}: ${parsed.problem}`);
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { video } = source;
  if (!video) return refuse('asset.broken', 'no picture');
  if (!(await canDrawCaptions(task.tools)))
    return refuse('asset.captions_unavailable', 'ffmpeg was built without libass (Debian: install ffmpeg)');
  const size = sizeAt(video, SIDE);
  const tonemap = await willTonemap(task.tools, video);
  const base = { source: video, tonemap, size, frameRate: frameRateFor(video), blur };
  return withWorkDir(task.outDir, async (dir) => {
    const script = join(dir, 'captions.ass');
    await writeFile(script, toAss(parsed.cues, size));
    const graph = [
      ...baseGraph(`0:${video.index}`, 'bare', base),
      `[bare]subtitles=filename=${filterPath(script)}[v]`,
    ];
    return writeVideo(
      task,
      source,
      { name: 'burned', role: 'burned', size, graph, faultIn: missingFont },
      report,
    );
  });
};

/** Without any font the renderer draws nothing and says so only in its log. */
const missingFont = (log: string): Refusal | null =>
  /failed to find any fallback|can't find selected font|Error opening font/i.test(log)
    ? refuse('asset.captions_unavailable', 'no font with Vietnamese letters (Debian: fonts-dejavu-core)')
    : null;
