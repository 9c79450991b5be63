import { MEDIA_STAGES, type Progress } from '@toasoan/domain';
import * as words from '#words/media';

/** The step under way: "Chuyển mã video". */
export const stageInWords = (progress: Progress | null): string =>
  progress === null || progress.stage === 'waiting' ? words.waitsItsTurn : MEDIA_STAGES[progress.stage][1];

/** ", còn khoảng 2 phút"; empty while it cannot be told. */
export function timeLeftInWords(progress: Progress | null): string {
  const left = progress?.secondsLeft ?? null;
  if (left === null) return '';
  if (left < 10) return words.nearlyDone;
  if (left < 55) return words.secondsLeft(Math.ceil(left / 10) * 10);
  const minutes = Math.max(1, Math.round(left / 60));
  return minutes < 90 ? words.minutesLeft(minutes) : words.hoursLeft(Math.round(minutes / 60));
}
