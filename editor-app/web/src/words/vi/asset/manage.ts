/** Downloading, replacing and deleting a file. */

export const deleted = (name: string): string => `Đã xóa “${name}”.`;
export const remove = 'Xóa tư liệu';
export const removeWarning = (name: string): string =>
  `“${name}” và mọi bản đã làm từ tệp này sẽ bị xóa hẳn, không lấy lại được. Tư liệu đang dùng trong bài hoặc bản phát hành thì không xóa được.`;
export const storiesUsing = 'Các bài đang dùng tư liệu';
export const removeForGood = 'Xóa hẳn';

export const title = 'Tệp gốc';
export const downloadOriginal = 'Tải bản gốc';
export const originalIsPrivate =
  'Bản gốc có thể còn thông tin riêng như nơi chụp. Mỗi lần tải đều được ghi lại.';
export const replace = 'Thay tệp khác';

export const replaced = (file: string): string => `Đã thay bằng “${file}”. Các bản mới đang được làm.`;
export const newTakesPlace = 'Tệp mới đứng vào chỗ tệp cũ ở mọi bài đang viết.';
export const approvalsAgain = 'Bài đã duyệt có tư liệu này phải trình duyệt lại.';
export const publishedStays =
  'Bản đang phát hành giữ tệp cũ cho đến khi bài được đính chính và xuất bản lại.';
export const answersAgain =
  'Phải trả lời lại câu hỏi về trẻ em. Điểm chính, vùng làm mờ và khung hình đại diện của tệp cũ bị bỏ; phụ đề và các chương được giữ, hãy xem lại.';
export const understood = 'Tôi hiểu và muốn thay tệp';
export const chooseNew = 'Chọn tệp mới';
