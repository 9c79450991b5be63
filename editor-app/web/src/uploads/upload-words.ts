import * as texts from '#words/uploads';
import { bytesInWords } from '../components/media/in-words.ts';
import type { UploadItem, UploadQueue } from './upload-queue.ts';

const percentOf = (part: number, whole: number): number =>
  whole > 0 ? Math.min(100, Math.floor((part / whole) * 100)) : 0;

/** How far a file is, 0–100: of the look into it first, of the sending after. */
export const percentDone = ({ phase, hashed, sent, bytes, checked }: UploadItem): number =>
  phase === 'checking' || !checked ? percentOf(hashed, bytes) : percentOf(sent, bytes);

/** How a file stands: "Đang tải lên, 42% (1,2 MB trên 2,8 MB)". */
export function standing(item: UploadItem): string {
  const percent = percentDone(item);
  const amount = texts.amount(percent, bytesInWords(item.sent), bytesInWords(item.bytes));
  switch (item.phase) {
    case 'checking':
      return percent > 0 && percent < 100 ? texts.checkingPercent(percent) : texts.checking;
    case 'waiting':
      if (item.twinOf !== null) return texts.twin;
      return item.sent > 0 ? texts.waitingPart(amount) : texts.waiting(bytesInWords(item.bytes));
    case 'sending':
      return texts.sending(amount);
    case 'paused':
      return item.sent > 0 ? texts.pausedPart(amount) : texts.paused;
    case 'interrupted':
      return texts.interrupted(amount);
    case 'done':
      return item.reused ? texts.reused : texts.done;
    case 'failed':
      return item.problem ?? texts.failed;
  }
}

/** The whole of it, for who cannot watch the bars: changes with each file, not with each percent. */
export function summary(queue: UploadQueue): string {
  const taken = queue.filter((item) => item.mayRetry);
  if (taken.length === 0) return '';
  const arrived = taken.filter((item) => item.phase === 'done');
  const reused = arrived.filter((item) => item.reused).map((item) => item.fileName);
  const words = texts.doneOf(arrived.length, taken.length);
  return reused.length > 0 ? texts.withReused(words, reused.join(', ')) : words;
}
