import type { MediaFacts, MediaStage } from '@toasoan/domain';
import { SMALL_LIMITS, type Limits } from '../sandbox/limits.ts';

const GIB = 1024 * 1024 * 1024;
/** Under the four hours after which the queue would think a job abandoned. */
const LONGEST_SECONDS = 3.5 * 60 * 60;
/** Threads whose processor time counts against one process. */
const THREADS = 2;

/** What a stage may use. Time is meant for a slow machine that is busy with other things too. */
export function limitsOf(
  stage: MediaStage,
  facts: Pick<MediaFacts, 'kind' | 'width' | 'height' | 'durationMs'> | null,
): Limits {
  const seconds = Math.min(LONGEST_SECONDS, Math.ceil(secondsFor(stage, facts)));
  const streams = facts?.kind === 'video' || facts?.kind === 'audio';
  return {
    ...SMALL_LIMITS,
    wallSeconds: seconds,
    cpuSeconds: seconds * THREADS,
    fileSize: streams ? 4 * GIB : SMALL_LIMITS.fileSize,
  };
}

function secondsFor(stage: MediaStage, facts: Parameters<typeof limitsOf>[1]): number {
  const seconds = (facts?.durationMs ?? 0) / 1_000;
  const frames = ((facts?.width ?? 0) * (facts?.height ?? 0)) / 1e6;
  /** Seconds of footage, as if it were 1080p. */
  const footage = seconds * Math.max(0.5, frames / 2);
  switch (stage) {
    case 'identify':
      return 90;
    case 'captions':
    case 'file':
      return 60;
    case 'pictures':
      return 240 + 0.5 * footage;
    case 'faces':
      return 240;
    case 'refined':
      return 600;
    case 'podcast':
      return 120 + seconds;
    case 'sprite':
      return 120 + 2 * footage;
    case 'playable':
      return 120 + 5 * footage;
    case 'vertical':
    case 'square':
    case 'burned':
      return 240 + 12 * footage;
    case 'ladder':
      return 300 + 20 * footage;
  }
}
