/** Refusals about what readers write to the newsroom. Shape as in `ERRORS`. */
export const READER_ERRORS = {
  'feedback.role': [403, 'Chỉ Văn phòng Sở (điều phối) đọc và xử lý góp ý của người đọc.'],
  'feedback.not_found': [
    404,
    'Không tìm thấy góp ý này; có thể đã quá hạn lưu và được xóa. Hãy tải lại danh sách.',
  ],
  'feedback.settled': [
    409,
    'Góp ý này vừa được người khác xử lý. Ghi chú của bạn chưa được lưu; hãy tải lại danh sách để xem.',
  ],
} as const;
