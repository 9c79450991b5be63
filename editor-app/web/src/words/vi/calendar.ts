/** The calendar: what goes out, and when. */

export const explained =
  'Bài đã hẹn giờ, giờ hết giữ tin và bài đã xuất bản, theo giờ Việt Nam. Tuần bắt đầu từ thứ Hai.';
export const view = 'Cách xem';
export const week = 'Tuần';
export const month = 'Tháng';
export const previousWeek = 'Tuần trước';
export const nextWeek = 'Tuần sau';
export const previousMonth = 'Tháng trước';
export const nextMonth = 'Tháng sau';
export const today = 'Hôm nay';
export const todayIs = (day: string): string => `${day}, hôm nay`;
export const loading = 'Đang tải lịch…';
export const nothing = 'Không có gì trong thời gian này.';
export const weekOf = (from: string, until: string): string => `Tuần ${from} – ${until}`;
export const monthOf = (month: string, year: string): string => `Tháng ${month}/${year}`;

export const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

export const scheduled = 'Hẹn xuất bản';
export const overdue = 'Đã đến giờ, chưa lên được';
export const embargoEnds = 'Hết giữ tin';
export const published = 'Đã xuất bản';
export const corrected = 'Đã đính chính';

export const move = 'Đổi giờ';
export const moveStory = (headline: string): string => `Đổi giờ: ${headline}`;
export const dragHint = 'Kéo bài đã hẹn giờ sang ngày khác, hoặc bấm “Đổi giờ” để chọn ngày giờ.';
export const moving = 'Đang đổi giờ…';
export const moved = (headline: string, time: string): string => `Bài “${headline}” sẽ xuất bản lúc ${time}.`;
export const movedBack = (headline: string, time: string): string =>
  `Bài “${headline}” vẫn hẹn lúc ${time}, như trước khi kéo.`;

export const day = 'Ngày';
export const time = 'Giờ (giờ Việt Nam)';
export const now = (time: string): string => `Đang hẹn lúc ${time}.`;
export const exactly = (instant: string): string => `Thời điểm chính xác: ${instant} (giờ quốc tế UTC).`;
