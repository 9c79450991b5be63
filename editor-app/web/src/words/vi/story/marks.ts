/** What stands beside a story's stage: whose hands it is in, what holds it, when it goes out. */

export const marks = 'Tình trạng';
export const sensitive = 'Nhạy cảm';
export const claimedBy = (name: string): string => `Đang giữ: ${name}`;
export const heldUntil = (time: string): string => `Giữ tin đến ${time}`;
export const timeLeft = (time: string): string => ` (còn ${time})`;
export const scheduledAt = (time: string): string => `Hẹn xuất bản ${time}`;
