/** Files on their way. */

export const limits = (picture: string, audio: string, video: string): string =>
  `Ảnh và văn bản (PDF, Word) tối đa ${picture}, âm thanh ${audio}, video ${video}.`;

export const pause = 'Tạm dừng';
export const resume = 'Tải tiếp';
export const progressOf = (file: string): string => `Tiến độ tải ${file}`;

export const amount = (percent: number, sent: string, total: string): string =>
  `${percent}% (${sent} trên ${total})`;

export const unfinished = 'Tệp tải dở lần trước';
export const unfinishedExplained =
  'Máy này không đủ chỗ giữ tệp. Chọn lại đúng các tệp này để tải tiếp phần còn thiếu.';
export const chooseAgain = 'Chọn lại tệp';
export const noLongerNeeded = 'Không cần nữa';

export const list = 'Tệp đang tải lên';

export const checkingPercent = (percent: number): string => `Đang kiểm tra tệp, ${percent}%`;
export const checking = 'Đang kiểm tra tệp';
export const twin = 'Trùng với một tệp đang tải, chỉ gửi một lần';
export const waitingPart = (amount: string): string => `Đang chờ, ${amount}`;
export const waiting = (size: string): string => `Đang chờ (${size})`;
export const sending = (amount: string): string => `Đang tải lên, ${amount}`;
export const pausedPart = (amount: string): string => `Đã tạm dừng, ${amount}`;
export const paused = 'Đã tạm dừng';
export const interrupted = (amount: string): string => `Mất kết nối, sẽ tự tải tiếp, ${amount}`;
export const reused = 'Đã có trong kho, dùng lại';
export const done = 'Đã tải xong';
export const failed = 'Không tải được';
export const doneOf = (done: number, total: number): string => `Đã tải xong ${done}/${total} tệp.`;
export const withReused = (done: string, files: string): string =>
  `${done} Đã có trong kho nên dùng lại, không gửi nữa: ${files}.`;
