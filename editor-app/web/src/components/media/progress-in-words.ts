import { MEDIA_STAGES, type Progress } from '@toasoan/domain';

/** The step under way: "Chuyển mã video". */
export const stageInWords = (progress: Progress | null): string =>
  progress === null || progress.stage === 'waiting'
    ? 'Đang chờ đến lượt xử lý'
    : MEDIA_STAGES[progress.stage][1];

/** ", còn khoảng 2 phút"; empty while it cannot be told. */
export function timeLeftInWords(progress: Progress | null): string {
  const left = progress?.secondsLeft ?? null;
  if (left === null) return '';
  if (left < 10) return ', sắp xong';
  if (left < 55) return `, còn khoảng ${Math.ceil(left / 10) * 10} giây`;
  const minutes = Math.max(1, Math.round(left / 60));
  return minutes < 90 ? `, còn khoảng ${minutes} phút` : `, còn khoảng ${Math.round(minutes / 60)} giờ`;
}
