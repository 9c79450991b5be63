/** The page of a file: what it is and what it is called. */

export const children = (answer: string): string => `Trẻ em: ${answer}`;
export const preview = 'Xem tư liệu';

export const opening = 'Đang mở tư liệu…';

export const wishFailed = 'Có yêu cầu mới chưa làm được';
export const wishFailedWhy = (why: string): string => `${why} Các bản đã có vẫn dùng được.`;

export const cameraTime = (time: string, day: string, month: string, year: string): string =>
  `${time} ${day}/${month}/${year} (theo giờ của máy)`;
export const fileSize = 'Dung lượng';
export const dimensions = 'Kích thước';
export const pixels = (width: number, height: number, orientation: string): string =>
  `${width}×${height} điểm ảnh${orientation}`;
export const duration = 'Thời lượng';
export const pageCount = 'Số trang';
export const takenAt = 'Chụp, quay lúc';
export const pictureSizes = 'Ảnh các cỡ';
export const formatsAndWidth = (formats: string, width: number): string =>
  `${formats}; rộng nhất ${width} điểm ảnh`;

export const facts = 'Thông tin tệp';
export const sentName = 'Tên tệp gửi lên';
export const noName = 'Không có tên';
export const kind = 'Loại';
export const sender = 'Người gửi';
export const versionsMade = 'Các bản đã làm';

export const notIdentified = 'Tệp chưa được nhận dạng nên chưa xem được.';

export const captions = 'Phụ đề';
export const poster = 'Khung hình đại diện';
export const variants = 'Bản dọc, bản vuông, phụ đề trong hình';
export const chapters = 'Các chương';
export const focusAndCrops = 'Điểm chính và khung cắt';
export const blur = 'Làm mờ';

export const description = 'Mô tả';
export const sharedHint = 'Người gửi bài của mọi đơn vị thấy và dùng được tư liệu này.';
export const descriptionSaved = 'Đã lưu mô tả.';
export const saveDescription = 'Lưu mô tả';
export const dropDescription = 'Bỏ thay đổi';
