/** What led to a version, and how much it changed. */

export const save = 'Lưu';
export const restore = 'Khôi phục';
export const submit = 'Gửi duyệt';
export const signOff = 'Đồng ý gửi lên Sở';
export const claim = 'Nhận biên tập';
export const forward = 'Trình duyệt';
export const returnBack = 'Trả lại';
export const approve = 'Duyệt';
export const revoke = 'Rút lại để sửa';
export const publish = 'Xuất bản';
export const reopen = 'Mở lại để đính chính';
export const withdraw = 'Gỡ bài';
export const restoredFrom = (version: number): string => `Khôi phục bản số ${version}`;
export const personGone = 'Người dùng đã rời hệ thống';
export const firstVersion = 'bản đầu tiên được lưu';
export const noWordsChanged = 'không đổi chữ nào';
export const wordsChanged = (words: number): string => `${words} chữ thay đổi`;
