import type { MediaStage } from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';
import { captionsStage } from '../video/captions.ts';
import { identifyTimed } from '../video/identify.ts';
import { podcastStage } from './podcast.ts';
import { waveformStage } from './waveform.ts';

/** What becomes of sounds. */
export const audioStages: Partial<Record<MediaStage, RunStage>> = {
  identify: identifyTimed,
  pictures: waveformStage,
  captions: captionsStage,
  podcast: podcastStage,
};
