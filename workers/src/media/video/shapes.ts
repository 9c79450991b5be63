import {
  frameRateFor,
  planShape,
  sizeAt,
  VIDEO_SHAPES,
  type ShapePlan,
  type Size,
  type VideoShape,
} from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';
import { willTonemap } from './capabilities.ts';
import { baseGraph } from './filters.ts';
import { probeSource, refuse } from './probe.ts';
import { writeVideo } from './write-video.ts';

/** The stage that makes a video in another shape, as the recipe wishes it filled. */
export const shapeStage =
  (shape: VideoShape): RunStage =>
  async (task, report) => {
    const fill = task.recipe[shape];
    if (fill === null) throw new Error(`Expected a wish for the shape ${shape} but the recipe has none`);
    const source = await probeSource(task);
    if (!source.ok) return source;
    const { video } = source;
    if (!video) return refuse('asset.broken', 'no picture');
    const tonemap = await willTonemap(task.tools, video);
    const upright = sizeAt(video, Math.max(VIDEO_SHAPES[shape].width, VIDEO_SHAPES[shape].height));
    const plan = planShape(upright, shape, fill, task.recipe.focus ?? task.attention);
    const base = {
      source: video,
      tonemap,
      size: upright,
      frameRate: frameRateFor(video),
      blur: task.recipe.blur,
    };
    const graph = [...baseGraph(`0:${video.index}`, 'whole', base), ...shapeGraph('whole', 'v', plan)];
    return writeVideo(task, source, { name: shape, role: shape, size: plan, graph }, report);
  };

/** The background is made from a picture this much smaller: it is blurred anyway. */
const COARSE = 8;

/** From the whole picture to the planned shape. */
export function shapeGraph(input: string, output: string, plan: ShapePlan): string[] {
  const { width, height } = plan;
  if (plan.fill === 'crop') {
    const { region } = plan;
    const cut = `crop=${region.width}:${region.height}:${region.left}:${region.top}`;
    return [`[${input}]${cut},scale=${width}:${height}:flags=bicubic,setsar=1[${output}]`];
  }
  const small: Size = {
    width: Math.ceil(width / COARSE / 2) * 2,
    height: Math.ceil(height / COARSE / 2) * 2,
  };
  return [
    `[${input}]split[${output}back][${output}front]`,
    `[${output}back]scale=${small.width}:${small.height}:force_original_aspect_ratio=increase:flags=area,` +
      `crop=${small.width}:${small.height},boxblur=4:2,eq=brightness=-0.08,` +
      `scale=${width}:${height}:flags=bilinear,setsar=1[${output}ground]`,
    `[${output}front]scale=${plan.inner.width}:${plan.inner.height}:flags=bicubic,setsar=1[${output}film]`,
    `[${output}ground][${output}film]overlay=(W-w)/2:(H-h)/2[${output}]`,
  ];
}
