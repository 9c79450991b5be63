/** The light form: the question about children. */

export const consentHint = 'Chỉ được đưa lên kênh mà mọi phiếu đồng ý đã chọn cho phép.';
export const blurHint = 'Làm mờ ở bàn viết: bấm “Lưu nháp và mở trên bàn viết”.';
export const noConsents =
  'Chưa chọn được phiếu đồng ý (chưa có phiếu, hoặc không có mạng). Vẫn gửi được; phiếu gắn sau ở trang tư liệu, trước khi bài được duyệt.';
