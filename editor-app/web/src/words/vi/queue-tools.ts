/** Several stories at once, and the keys of a list. */

export const chosen = 'Các bài đã chọn';
export const chosenCount = (count: number): string => `Đã chọn ${count} bài`;
export const clear = 'Bỏ chọn';
export const question = (action: string, count: number): string => `${action}: ${count} bài`;
export const perLine = 'Từng bài được làm riêng: bài nào không làm được thì giữ nguyên và nêu lý do.';
export const confirm = (count: number): string => `Làm với ${count} bài`;
export const working = (done: number, count: number): string => `Đang làm: ${done}/${count} bài…`;
export const result = (done: number, refused: number): string =>
  refused === 0 ? `Đã xong ${done} bài.` : `Đã xong ${done} bài; ${refused} bài giữ nguyên.`;
export const succeeded = 'Xong';
export const stays = (why: string): string => `Giữ nguyên: ${why}`;

export const keys = 'Phím tắt';
export const lettersOn = 'Dùng phím tắt một chữ (j, k, c, f, x, ?)';
export const lettersHint =
  'Tắt đi nếu bạn dùng trình đọc màn hình hoặc nhập bằng giọng nói và bị bấm nhầm. Mọi việc vẫn làm được bằng Tab và Enter.';
export const key = 'Phím';
export const does = 'Tác dụng';
export const next = 'Bài sau';
export const previous = 'Bài trước';
export const open = 'Mở bài đang đứng';
export const claim = 'Nhận biên tập bài đang đứng';
export const forward = 'Trình duyệt bài đang đứng';
export const pick = 'Chọn hoặc bỏ chọn bài đang đứng';
export const help = 'Hiện bảng này';
export const downOr = 'j hoặc ↓';
export const upOr = 'k hoặc ↑';
export const enter = 'Enter';
export const didTo = (sentence: string, headline: string): string => `${sentence} “${headline}”`;
