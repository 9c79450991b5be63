/** Beginning from a template. */

export const begin = 'Bắt đầu từ mẫu';
export const replaceWarning = (template: string): string =>
  `Nội dung đang có sẽ được thay bằng mẫu “${template}”. Tít, sa-pô và tư liệu đã tải lên vẫn giữ nguyên; bấm hoàn tác (Ctrl+Z) để lấy lại nội dung cũ.`;
export const replace = 'Thay bằng mẫu';
export const chooseAgain = 'Chọn lại';
export const explanation =
  'Mẫu có sẵn các phần và lời hướng dẫn trong hộp ghi chú cho tòa soạn. Người đọc không bao giờ thấy lời hướng dẫn.';
export const kind = (kind: string): string => `Thể loại: ${kind}`;
