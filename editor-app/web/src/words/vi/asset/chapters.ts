/** Chapters of a recording. */

export const none = 'Chưa có chương nào. Nghe đến chỗ bắt đầu một phần rồi bấm thêm chương.';
export const title = 'Các chương';
export const time = 'Thời điểm';
export const timeOf = (number: number): string => `Thời điểm chương ${number}`;
export const name = 'Tên chương';
export const nameOf = (number: number): string => `Tên chương ${number}`;
export const removeNumbered = (number: number): string => `Bỏ chương ${number}`;
export const addHere = 'Thêm chương ở chỗ đang nghe';
export const what = 'các chương';

export const tooMany = (most: number): string => `Tối đa ${most} chương. Hãy bớt chương.`;
export const timeForm = 'Hãy ghi thời điểm theo dạng phút:giây, ví dụ 2:05.';
export const timeAfterEnd = (length: string): string => `Thời điểm ở sau khi âm thanh kết thúc (${length}).`;
export const nameMissing = 'Hãy đặt tên cho chương này.';
export const timeTaken = 'Đã có một chương bắt đầu ở thời điểm này.';
