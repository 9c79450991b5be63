import { isUnderway, type UploadQueue } from '../../../uploads/upload-queue.ts';

/**
 * Names of the files that were chosen and have not arrived, so that no story leaves without them: on their way, paused,
 * or failed and worth another try. A file that is refused will never come, and one that was removed is not wanted.
 */
export const missingUploads = (queue: UploadQueue): string[] =>
  queue
    .filter(
      (item) => isUnderway(item) || item.phase === 'paused' || (item.phase === 'failed' && item.mayRetry),
    )
    .map((item) => item.fileName);
