/** How long each stage should take. */

export const explanation =
  'Số giờ một bài nên ở mỗi bước, tính cả đêm và ngày nghỉ. Bài quá mục tiêu đứng đầu hàng chờ. Thay đổi có hiệu lực ngay và được ghi vào nhật ký.';
export const loading = 'Đang tải mục tiêu…';
export const caption = 'Mục tiêu của từng bước';
export const stage = 'Bước';
export const hours = 'Số giờ';
export const hoursOf = (stage: string): string => `Số giờ: ${stage}`;
export const saved = 'Đã lưu mục tiêu.';
export const wrong = (most: number): string => `Hãy nhập số giờ từ 1 đến ${most}.`;
export const unchanged = 'Chưa có thay đổi nào để lưu.';
