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
  const amount = `${percent}% (${bytesInWords(item.sent)} trên ${bytesInWords(item.bytes)})`;
  switch (item.phase) {
    case 'checking':
      return percent > 0 && percent < 100 ? `Đang kiểm tra tệp, ${percent}%` : 'Đang kiểm tra tệp';
    case 'waiting':
      if (item.twinOf !== null) return 'Trùng với một tệp đang tải, chỉ gửi một lần';
      return item.sent > 0 ? `Đang chờ, ${amount}` : `Đang chờ (${bytesInWords(item.bytes)})`;
    case 'sending':
      return `Đang tải lên, ${amount}`;
    case 'paused':
      return item.sent > 0 ? `Đã tạm dừng, ${amount}` : 'Đã tạm dừng';
    case 'interrupted':
      return `Mất kết nối, sẽ tự tải tiếp, ${amount}`;
    case 'done':
      return item.reused ? 'Đã có trong kho, dùng lại' : 'Đã tải xong';
    case 'failed':
      return item.problem ?? 'Không tải được';
  }
}

/** The whole of it, for who cannot watch the bars: changes with each file, not with each percent. */
export function summary(queue: UploadQueue): string {
  const taken = queue.filter((item) => item.mayRetry);
  if (taken.length === 0) return '';
  const arrived = taken.filter((item) => item.phase === 'done');
  const reused = arrived.filter((item) => item.reused).map((item) => item.fileName);
  const words = `Đã tải xong ${arrived.length}/${taken.length} tệp.`;
  return reused.length > 0
    ? `${words} Đã có trong kho nên dùng lại, không gửi nữa: ${reused.join(', ')}.`
    : words;
}
