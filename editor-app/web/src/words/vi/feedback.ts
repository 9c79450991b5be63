/** What readers wrote by the website's form. */

export const title = 'Góp ý của người đọc';
export const explanation =
  'Góp ý gửi từ cổng thông tin. Mỗi góp ý được xóa sau 12 tháng; chỉ dùng cách liên hệ để trả lời chính góp ý đó.';
export const loading = 'Đang tải góp ý…';
export const states = 'Xem theo tình trạng';
export const list = 'Danh sách góp ý';
export const none = 'Không có góp ý nào ở đây.';
export const about = 'Về bài:';
export const general = 'Góp ý chung';
export const from = (name: string): string => `Người gửi: ${name}`;
export const contact = (contact: string): string => `Liên hệ: ${contact}`;
export const nameless = 'Không ghi tên';
export const handled = (who: string, when: string): string => `${who} xử lý lúc ${when}.`;
export const note = 'Ghi chú xử lý';
export const noteOf = (note: string): string => `Ghi chú: ${note}`;
export const actions = { answer: 'Đã trả lời', close: 'Đóng', reopen: 'Mở lại' } as const;
export const actionOn = (action: string, when: string): string => `${action}: góp ý lúc ${when}`;
export const done = {
  answer: 'Đã ghi là góp ý được trả lời.',
  close: 'Đã đóng góp ý.',
  reopen: 'Đã mở lại góp ý.',
} as const;
export const pages = 'Các trang góp ý';
export const newer = 'Mới hơn';
export const older = 'Cũ hơn';
export const pageOf = (page: number, pages: number): string => `Trang ${page} / ${pages}`;

export const viewsTitle = 'Lượt đọc trên cổng thông tin';
export const views = (count: string): string => `${count} lượt đọc.`;
export const viewsOfDay = (day: string, count: string): string => `${day}: ${count}`;
export const lastDays = 'Từng ngày gần đây';
export const notRead = 'Chưa có lượt đọc nào được đếm.';
