/** The light form: what waits to be sent. */

export const sendNow = 'Gửi lại ngay';
export const edit = 'Sửa';
export const useThisOne = 'Dùng bản trên máy này';
export const open = 'Mở bài';
export const filesSent = 'Đã gửi ảnh, video';
export const hide = 'Ẩn';
export const dropForGood = 'Bỏ hẳn, không gửi';
export const drop = 'Bỏ';

export const sendingFiles = 'Đang gửi ảnh, video…';
export const sendingAnswers = 'Đang ghi câu trả lời về trẻ em…';
export const sendingContent = 'Đang gửi nội dung…';
export const submitting = 'Đang gửi duyệt…';
export const finishing = 'Đang hoàn tất…';
export const writing = 'Đang viết dở.';
export const waitsForNetwork = 'Đang chờ mạng. Bài tự gửi khi có mạng.';
export const willRetry = 'Chưa gửi được, sẽ tự thử lại.';
export const soon = 'Sắp gửi.';
export const waitsForSignIn = 'Đang chờ đăng nhập. Đăng nhập lại là bài gửi tiếp.';
export const refused = (why: string): string => `Chưa gửi được: ${why}`;
export const draftSaved = 'Đã lưu nháp trên bàn viết.';
export const sentBeforeLastChange =
  'Bài đã được gửi đi trước lần sửa cuối. Bản đã gửi giữ nguyên; phần sửa sau vẫn còn ở đây. Hãy mở bài để xem, hoặc bỏ phần sửa này.';
export const changedAtDesk =
  'Bài đã được sửa ở bàn viết sau khi gửi từ máy này. Chưa bản nào bị ghi đè; hãy mở bài để so sánh, rồi chọn.';
export const sentNext = (next: string): string => `Đã gửi. ${next}`;
export const sendingCounted = (count: number): string => `Đang gửi (${count})`;
export const waitingCounted = (count: number): string => `Đang chờ mạng (${count})`;
export const attentionCounted = (count: number): string => `Cần xem lại (${count})`;
export const sent = 'Đã gửi';
