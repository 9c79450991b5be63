/** The page of a story. */

export const comments = 'Trao đổi';
export const noComments = 'Chưa có trao đổi nào.';
export const writeComment = 'Viết trao đổi';
export const sendComment = 'Gửi trao đổi';

export const publication = 'Phát hành';
export const liveEdition = (number: number, since: string): string =>
  `Đang phát hành bản số ${number}, từ ${since}.`;
export const sendAgain = 'Gửi lại';

export const takenDown = 'Đã gỡ khỏi kênh';
export const delivery = (operation: string, edition: number, channel: string): string =>
  `${operation} bản số ${edition}, ${channel}:`;
export const attempts = (count: number): string => ` (lần thử ${count})`;

export const facts = 'Thông tin';
export const author = 'Người viết';
export const department = 'Phòng phụ trách';
export const cooperating = 'Phối hợp';
export const approval = 'Duyệt';
export const approvedBy = (name: string, time: string, channels: string): string =>
  `${name}, ${time}; kênh: ${channels}`;

export const history = 'Quá trình';
export const movedTo = (stage: string): string => `. Chuyển sang: ${stage}`;

export const since = (time: string): string => `từ ${time}`;
export const next = 'Tiếp theo:';

export const suggestions = 'Gợi ý sửa';
export const noSuggestions = 'Không có gợi ý nào đang chờ.';
export const suggestionsWaiting = (count: number): string => `Có ${count} gợi ý đang chờ.`;
export const decideSuggestions = 'Xem và nhận từng chỗ';
export const seeSuggestions = 'Xem các gợi ý';
export const suggest = 'Gợi ý lời khác';
export const preview = 'Xem trước trên trang web, Facebook và trong lưu trữ';
