/** Looking for stories. */

export const title = 'Tìm bài';
export const question = 'Từ cần tìm';
export const questionHint = 'Có dấu hoặc không dấu; đặt trong ngoặc kép để tìm đúng cụm từ.';
export const inHeader = 'Tìm bài (phím /)';
export const form = 'Tìm bài và lọc';

export const kind = 'Loại bài';
export const stage = 'Bước';
export const unit = 'Đơn vị';
export const topic = 'Chủ đề';
export const from = 'Từ ngày';
export const until = 'Đến ngày';
export const all = 'Tất cả';
export const chosen = 'Đang chọn (không có bài)';
export const value = (name: string, stories: number): string => `${name} (${stories})`;
export const find = 'Tìm';

export const loading = 'Đang tìm…';
export const results = 'Kết quả';
export const none = 'Không tìm thấy bài nào mà bạn được xem. Hãy thử bớt từ, hoặc bỏ bớt điều kiện lọc.';
export const found = (count: number): string => `Tìm thấy ${count} bài.`;
export const moreThan = (count: number): string =>
  `Tìm thấy ít nhất ${count} bài; dưới đây là những bài đúng nhất. Thêm từ để thu hẹp.`;
export const meant = 'Có phải bạn tìm:';

export const offers = 'Bài gợi ý';
export const offered = (count: number): string =>
  `Có ${count} bài gợi ý. Dùng phím mũi tên lên, xuống để chọn, phím Enter để mở.`;
