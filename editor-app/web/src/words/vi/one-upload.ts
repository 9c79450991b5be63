/** A single file on its way. */

export const sending = (file: string): string => `Đang tải lên ${file}`;
export const paused = (file: string): string => `Đã tạm dừng ${file}`;
export const interrupted = 'Mất kết nối; phần đã gửi vẫn còn và sẽ tự gửi tiếp khi có mạng.';
export const done = (file: string): string => `Đã tải lên ${file}.`;
export const cancel = 'Bỏ tệp này';
