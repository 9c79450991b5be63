/** A story as a Word file. */

export const download = 'Tải bản Word';
export const downloadWithNotes = 'Tải bản Word nội bộ (kèm ghi chú gửi tòa soạn)';
export const failed = 'Chưa tạo được bản Word. Bài vẫn còn nguyên; hãy kiểm tra mạng rồi thử lại.';
