/** The page of a story. */

export const comments = 'Trao đổi';
export const noComments = 'Chưa có trao đổi nào.';
export const writeComment = 'Viết trao đổi';
export const sendComment = 'Gửi trao đổi';

export const publication = 'Phát hành';
export const liveEdition = (number: number, since: string): string =>
  `Đang phát hành bản số ${number}, từ ${since}.`;

export const loudspeaker = 'Bản đọc loa truyền thanh';

export const takenDown = 'Đã gỡ khỏi kênh';
export const delivery = (operation: string, edition: number, channel: string): string =>
  `${operation} bản số ${edition}, ${channel}:`;
export const attempts = (count: number): string => ` (lần thử ${count})`;

export const facts = 'Thông tin';
export const author = 'Người viết';
export const department = 'Phòng phụ trách';
export const cooperating = 'Phối hợp';
export const approval = 'Duyệt';
export const approvedBy = (name: string, time: string): string => `${name}, ${time}`;
export const signedFor = (name: string, head: string): string => `${name}, ký thay ${head} theo ủy quyền`;
export const approvedChannels = 'Kênh được duyệt';
export const terms = 'Điều kiện kèm theo';
export const secondApproval = 'Ban Giám đốc duyệt';
export const secondMissing = 'Chưa duyệt';
export const atDesk = 'Người đang giữ bài';
export const schedule = 'Hẹn xuất bản';
export const scheduledBy = (time: string, name: string): string => `${time}; người hẹn: ${name}`;
export const embargo = 'Giữ tin đến';
export const embargoOver = (time: string): string => `${time}, đã hết`;
export const sensitive = 'Mức độ';
export const sensitiveStory = 'Nhạy cảm: cần Ban Giám đốc duyệt trước khi phát hành';
export const correctionNote = 'Lời đính chính cho người đọc';

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
