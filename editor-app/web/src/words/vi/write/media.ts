/** The files of a story while it is written. */

export const cover = 'Ảnh đại diện (hiện trong danh sách và khi chia sẻ)';
export const picture = (number: number): string => `Ảnh ${number}`;

export const uploading = 'Tệp đang tải lên';
export const leaving = (next: string): string =>
  `Rời trang này thì tệp chưa tải xong sẽ dừng lại. Phần đã tải vẫn được giữ; ${next}`;
export const chooseAgain = 'khi quay lại, hãy chọn lại đúng các tệp đó để tải tiếp.';
export const goesOn = 'khi mở lại bài trên máy này, tệp sẽ tự tải tiếp.';
export const leave = 'Rời trang';
export const stay = 'Ở lại';

export const title = 'Ảnh, video, âm thanh, văn bản';
export const chooseFiles = 'Chọn tệp từ máy';
export const addFiles = 'Thêm từ máy';
export const addFromLibrary = 'Chọn từ kho tư liệu';
export const severalAtOnce = (limits: string): string => `Có thể chọn nhiều tệp một lần. ${limits}`;
export const openingLibrary = 'Đang mở kho tư liệu…';

export const inStory = 'Tư liệu trong bài';
