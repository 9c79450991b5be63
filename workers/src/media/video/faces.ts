import type { Box } from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';
import { findFaces } from '../picture/faces.ts';
import type { OpenPicture } from '../picture/opened.ts';
import { fromRaw, toRaw } from '../picture/raw-picture.ts';
import { frameAt } from './poster.ts';
import { probeSource, refuse } from './probe.ts';
import { sampleTimes } from './sharpness.ts';
import { withWorkDir } from './work-dir.ts';

/** Frames that are searched; who appears between them is for a person to see. */
const SEARCHED = 3;
/** Boxes of two frames that share this much are one face that hardly moved. */
const SAME_PLACE = 0.3;
const MAX_FACES = 200;

/** Regions to propose for blurring, over the whole length of a video. Nothing but boxes is kept. */
export const videoFacesStage: RunStage = async (task, report) => {
  const source = await probeSource(task);
  if (!source.ok) return source;
  const { video } = source;
  if (!video) return refuse('asset.broken', 'no picture');
  return withWorkDir(task.outDir, async (dir) => {
    let faces: Box[] = [];
    const times = sampleTimes(video.keyframes, video.durationMs / 1000, SEARCHED);
    for (const [i, at] of times.entries()) {
      const frame = await frameAt(task, video, at, dir);
      if (!frame) return refuse('asset.broken', `no frame could be decoded at ${at} s`);
      const picture: OpenPicture = {
        size: { width: frame.width, height: frame.height },
        takenAt: null,
        credit: null,
        decode: (size) => toRaw(fromRaw({ ...frame, channels: 3 }).resize({ ...size, fit: 'fill' })),
      };
      const found = await findFaces(picture, (percent) =>
        report(Math.round((100 * i + percent) / times.length)),
      );
      if (!found.ok) return found;
      faces = found.faces.reduce(merged, faces);
    }
    return { ok: true, pictures: [], files: [], found: { faces: faces.slice(0, MAX_FACES) } };
  });
};

/** The list with one more box: one that lies where another does widens it. */
export function merged(list: readonly Box[], box: Box): Box[] {
  const at = list.findIndex((other) => shared(other, box) > SAME_PLACE);
  return at < 0 ? [...list, box] : list.map((other, i) => (i === at ? around(other, box) : other));
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** How much of what both cover, both cover together. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const both = Math.max(0, across) * Math.max(0, down);
  return both / (a.width * a.height + b.width * b.height - both);
}
