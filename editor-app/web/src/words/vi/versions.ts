/** The versions of a story and how two of them differ. */

export const unchanged = (passages: number): string => `${passages} đoạn không đổi`;

export const added = ' (thêm)';
export const removed = ' (bỏ)';
export const moved = ' (đổi thứ tự)';
export const same = 'Hai bản giống hệt nhau.';
export const differs = (changes: string, words: number): string =>
  `Khác nhau: ${changes} (${words} chữ thêm hoặc bỏ).`;
export const changedField = ': Sửa';
export const mainTopic = ', chủ đề chính';
export const coverByDefault = 'Ảnh đầu tiên trong bài';
export const coverChanged = 'Ảnh đại diện: Sửa';
export const before = 'Trước:';
export const after = 'Sau:';

export const restoreQuestion = 'Khôi phục bản này?';
export const contentOf = 'Nội dung của';
export const becomesCurrent = 'trở thành nội dung hiện tại của bài.';
export const currentStays = 'Nội dung hiện tại không mất: nó vẫn nằm trong lịch sử và khôi phục lại được.';
export const restStays = 'Trao đổi, bước xử lý và bản đã phát hành giữ nguyên.';
export const restoreRest = 'Khôi phục phần còn lại';
export const restore = 'Khôi phục';
export const partsGone = 'Chưa khôi phục. Trong bản này có những phần nay không còn dùng được:';
export const assetsGone = (count: number): string =>
  `${count} ảnh hoặc tệp đã bị xóa hoặc không còn thuộc đơn vị của bạn. Nếu khôi phục, chỗ của chúng để trống.`;
export const topicsGone = (count: number): string =>
  `${count} chủ đề của kế hoạch đã hết hiệu lực sẽ không có trong bài.`;

export const changesShown = 'Đang xem thay đổi';
export const between = (version: number, before: number): string =>
  `của bản số ${version} so với bản số ${before}`;
export const restoreNumbered = (version: number): string => `Khôi phục bản số ${version}`;

export const opening = 'Đang mở lịch sử các bản…';
export const restored = (version: number): string =>
  `Đã khôi phục bản số ${version}. Nội dung trước đó vẫn nằm trong lịch sử.`;
export const compare = 'So sánh hai bản';
export const versions = 'Các bản';
export const onlyOne = 'Bài mới có một bản, chưa có gì để so sánh.';
export const earlier = 'Bản trước';
export const later = 'Bản sau';
export const comparing = 'Đang so sánh…';

export const versionTitle = (revision: number, cause: string, current: boolean): string =>
  `Bản số ${revision}${current ? ' (hiện tại)' : ''}: ${cause}`;
