/** What led to a version, and how much it changed. */

export const save = 'Lưu';
export const restore = 'Khôi phục';
export const restoredFrom = (version: number): string => `Khôi phục bản số ${version}`;
export const personGone = 'Người dùng đã rời hệ thống';
export const firstVersion = 'bản đầu tiên được lưu';
export const noWordsChanged = 'không đổi chữ nào';
export const wordsChanged = (words: number): string => `${words} chữ thay đổi`;
