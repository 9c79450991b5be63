/** Who writes, when it is not this page. */

export const changedElsewhere = 'Bài đã được sửa ở nơi khác sau khi bạn mở trang này';
export const readOnlyUntilTaken =
  'Trang này tạm thời chỉ để đọc. Nếu bạn viết tiếp tại đây, nơi kia sẽ được báo và chuyển sang chỉ đọc; chữ đã viết ở cả hai nơi đều được giữ.';
export const readOnlyUntilReloaded = 'Trang này tạm thời chỉ để đọc. Hãy mở bản mới nhất để viết tiếp.';
export const takeOver = 'Tiếp tục viết tại đây';
export const openNewest = 'Mở bản mới nhất';
