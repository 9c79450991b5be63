/** The publisher's console. */

export const views = 'Nhóm bài';
export const viewWithCount = (view: string, count: number): string => `${view} (${count})`;
export const stories = (view: string): string => `Bài: ${view}`;
export const loading = 'Đang tải danh sách…';
export const empty = {
  trouble: 'Không có lượt gửi nào cần xử lý.',
  waiting: 'Không có bài nào chờ xuất bản.',
  scheduled: 'Không có bài nào hẹn giờ.',
  sending: 'Không có lượt gửi nào đang chạy.',
  done: 'Chưa có bài nào lên kênh.',
} as const;
export const channelsOf = (headline: string): string => `Các kênh của bài ${headline}`;
export const goesTo = (channels: string): string => `Được duyệt cho: ${channels}`;
export const waitsSince = (time: string): string => `Đã duyệt từ ${time}`;
export const goesOutAt = (time: string): string => `Hẹn xuất bản ${time}`;
