/** The record of what was done. */

export const title = 'Nhật ký';
export const explanation =
  'Mọi việc đã làm trong Tòa soạn, việc mới nhất ở trên. Nhật ký không sửa, không xóa được; nội dung bài không có ở đây.';
export const loading = 'Đang tải nhật ký…';
export const list = 'Các việc đã làm';
export const none = 'Không có việc nào khớp với điều kiện tìm.';
export const more = 'Xem thêm việc cũ hơn';
export const end = 'Đã đến việc đầu tiên.';

export const search = 'Tìm trong nhật ký';
export const person = 'Người làm';
export const story = 'Tiêu đề hoặc mã bài';
export const kind = 'Loại việc';
export const everyKind = 'Mọi việc';
export const from = 'Từ ngày';
export const until = 'Đến ngày';
export const find = 'Tìm';

export const inRole = (role: string, unit: string | null): string => (unit ? `${role}, ${unit}` : role);
export const inNameOf = (name: string): string => `thay mặt ${name}`;
export const worker = 'Máy xử lý';
export const panel = 'Bảng quản trị';
export const token = (name: string): string => `Khóa API ${name}`;
export const moved = (from: string, to: string): string => `${from} → ${to}`;
export const number = (seq: number): string => `Số ${seq}`;
