import type { MediaStage } from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';

/** Each stage loads what it needs, and no more: a child does one, and pictures bring large libraries. */
const load =
  (stage: () => Promise<RunStage>): RunStage =>
  async (task, report) =>
    (await stage())(task, report);

/** What becomes of videos. */
export const videoStages: Partial<Record<MediaStage, RunStage>> = {
  identify: load(async () => (await import('./identify.ts')).identifyTimed),
  pictures: load(async () => (await import('./poster.ts')).posterStage),
  faces: load(async () => (await import('./faces.ts')).videoFacesStage),
  playable: load(async () => (await import('./playable.ts')).playableStage),
  captions: load(async () => (await import('./captions.ts')).captionsStage),
  ladder: load(async () => (await import('./ladder.ts')).ladderStage),
  sprite: load(async () => (await import('./sprite.ts')).spriteStage),
  vertical: load(async () => (await import('./shapes.ts')).shapeStage('vertical')),
  square: load(async () => (await import('./shapes.ts')).shapeStage('square')),
  burned: load(async () => (await import('./burned.ts')).burnedStage),
};

/**
 * Which finished files a stage of a video starts from instead of the original, by their names: the sprite from the
 * smallest rung, further versions with the sound of the MP4. All are made from the same recipe, so they fit.
 */
export const startsFrom = (stage: MediaStage, file: string): boolean =>
  stage === 'sprite'
    ? /^hls-\d+-media$/.test(file)
    : (stage === 'vertical' || stage === 'square' || stage === 'burned') && file === 'mp4';
