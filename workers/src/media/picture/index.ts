import type { MediaStage } from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';
import { findFacesStage, identifyPicture, picturesStage, refinedStage } from './stages.ts';

/** What becomes of photos, infographics and drawings. */
export const pictureStages: Partial<Record<MediaStage, RunStage>> = {
  identify: identifyPicture,
  pictures: picturesStage,
  faces: findFacesStage,
  refined: refinedStage,
};
