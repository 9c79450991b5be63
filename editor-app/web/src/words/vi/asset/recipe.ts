/** Saving what was done with a tool. */

export const overtaken = 'Người khác vừa sửa phần này';
export const overtakenHint = 'Phần bạn đang làm vẫn còn ở đây và chưa ghi đè lên bản của họ.';
export const keepMine = 'Giữ phần của tôi';
export const takeNew = 'Lấy bản mới';
export const reloaded =
  'Tư liệu vừa được người khác sửa nên đã được tải lại. Phần bạn đang làm vẫn còn ở đây; hãy xem lại rồi bấm lưu lần nữa.';
export const saved = (what: string): string => `Đã lưu ${what}. Các bản của tệp được làm lại ở phía sau.`;
export const unsaved = (what: string): string => `Có thay đổi chưa lưu ở ${what}.`;
export const save = (what: string): string => `Lưu ${what}`;
export const dropChanges = 'Bỏ thay đổi';
