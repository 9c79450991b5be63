/** Which roles have to have a second factor. */

export const why =
  'Người có vai trò được chọn mà chưa thiết lập sẽ phải thiết lập trước khi làm việc tiếp. Nên chọn quản trị hệ thống và chuyên viên xuất bản khi mọi người đã sẵn sàng. Thay đổi có hiệu lực ngay.';
export const roles = 'Vai trò bắt buộc xác thực hai bước';
export const saved = 'Đã lưu.';
