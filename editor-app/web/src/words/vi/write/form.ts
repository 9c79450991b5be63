/** The screen on which a story is written. */

export const returnedBy = (name: string, time: string): string => `${name} trả lại bài lúc ${time}`;

export const keptHere = 'Trên máy này có bản chưa gửi lên máy chủ';
export const keptAt = (time: string, words: string): string => `Viết lúc ${time}: “${words}”.`;
export const takeKept = 'Lấy lại bản này';
export const dropKept = 'Bỏ bản này';

export const standfirstHint = 'Hai, ba câu tóm tắt đứng đầu bài.';

export const unitNamed = 'Đơn vị gửi bài:';
export const unit = 'Đơn vị gửi bài';

export const saveAndSend = 'Lưu và gửi bài';
export const filesMissing = 'Chưa gửi được vì còn tệp chưa tải xong. Hãy đợi, bấm “Tải tiếp” hoặc “Bỏ”:';
export const filesOnTheirWay = (files: number): string =>
  `Còn ${files} tệp chưa tải xong; bài gửi được khi tải xong.`;
export const seeStory = 'Xem bài';

export const editStory = 'Sửa bài';
export const newStory = 'Viết bài mới';
export const preview = 'Xem trước';
