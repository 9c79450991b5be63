/** The poster of a film and its further shapes. */

export const currentPoster = 'Khung hình đại diện đang dùng';
export const currentPosterCaption = 'Khung hình đang dùng';
export const posterByMachine = 'Máy tự chọn khung hình rõ và tiêu biểu.';
export const posterByPerson = (time: string): string => `Khung hình ở ${time} do người chọn.`;
export const takeShownFrame = 'Lấy khung hình đang xem';
export const poster = 'khung hình đại diện';

export const notMade = 'Không làm';
export const portrait = 'Video dọc 9:16';
export const square = 'Video vuông';
export const burnCaptions = 'Ghi phụ đề vào hình, cho trang mạng xã hội';
export const saveCaptionsFirst = 'Cần lưu phụ đề trước.';
export const notBurnt = 'Không ghi';
export const what = 'các bản khác';
export const made = 'Các bản đã làm xong';
export const download = (what: string, label: string): string => `Tải ${what}${label}`;
export const atWork = 'Đang xử lý…';
export const noneYet = 'Chưa có bản nào.';
