/** Refusals of the editorial office: second word, schedule, embargo, hand-over, delegation. Shape as in `ERRORS`. */
export const OFFICE_ERRORS = {
  'story.same_approver': [
    403,
    'Lần duyệt thứ hai phải do người khác với lần đầu. Bài vẫn được giữ nguyên; hãy nhờ lãnh đạo Sở khác duyệt.',
  ],
  'story.second_missing': [
    409,
    'Bài được đánh dấu nhạy cảm nên cần Ban Giám đốc duyệt đúng nội dung này trước khi phát hành.',
  ],
  'story.correction_note_required': [
    422,
    'Bài đang được phát hành nên bản đính chính cần có lời đính chính công khai cho người đọc. Hãy ghi rõ đã sửa gì rồi duyệt lại.',
  ],
  'story.claimed': [
    409,
    'Bài đang do người khác biên tập. Chỉ người đó hoặc trưởng phòng trả về hàng chờ hay giao cho người khác.',
  ],
  'story.claimed_already': [409, 'Bạn đang biên tập bài này rồi.'],
  'story.person_required': [422, 'Hãy chọn đồng nghiệp sẽ nhận bài.'],
  'story.person_unfit': [
    422,
    'Người được chọn hiện không làm công việc biên tập ở phòng này. Bài vẫn ở chỗ cũ; hãy chọn người khác.',
  ],
  'story.unit_required': [422, 'Hãy chọn phòng khác sẽ nhận bài.'],
  'story.unit_unfit': [
    422,
    'Đơn vị được chọn không phải phòng của Sở hoặc đã ngừng hoạt động. Bài vẫn ở chỗ cũ; hãy chọn phòng khác.',
  ],
  'story.sensitive_already': [409, 'Bài đã được đánh dấu nhạy cảm từ trước.'],
  'story.not_sensitive': [409, 'Bài không được đánh dấu nhạy cảm nên không có gì để bỏ.'],
  'story.time_required': [422, 'Hãy chọn ngày giờ.'],
  'story.time_past': [422, 'Ngày giờ đã chọn đã qua. Bài vẫn giữ nguyên; hãy chọn thời điểm sau bây giờ.'],
  'story.time_far': [
    422,
    'Ngày giờ đã chọn cách nay hơn một năm. Bài vẫn giữ nguyên; hãy xem lại năm rồi chọn lại.',
  ],
  'story.embargoed': [
    409,
    'Bài đang được giữ tin nên chưa thể phát hành trước giờ đã định. Hãy hẹn giờ từ thời điểm đó trở đi, hoặc nhờ người có thẩm quyền bỏ giữ tin.',
  ],
  'story.embargo_role': [
    403,
    'Chỉ trưởng phòng phụ trách, Văn phòng Sở hoặc Ban Giám đốc mới rút ngắn hay bỏ giờ giữ tin. Bạn vẫn có thể kéo dài.',
  ],
  'story.not_due': [409, 'Chưa đến giờ hẹn của bài này, hoặc giờ hẹn đã được bỏ.'],
  'delegation.role': [
    403,
    'Chỉ người đang giữ chức vụ được ủy quyền mới ủy quyền được; quyền đã nhận từ người khác không ủy quyền tiếp.',
  ],
  'delegation.self': [422, 'Không thể ủy quyền cho chính mình hoặc cho tài khoản khác của mình.'],
  'delegation.colleague': [
    422,
    'Người nhận ủy quyền phải đang làm việc trong cùng đơn vị. Chưa có gì thay đổi; hãy chọn người khác.',
  ],
  'delegation.period': [
    422,
    'Thời gian ủy quyền phải bắt đầu từ bây giờ trở đi, kết thúc sau khi bắt đầu và không quá 90 ngày.',
  ],
  'delegation.overlap': [
    409,
    'Đã có ủy quyền cho người này trong khoảng thời gian đó. Hãy kết thúc ủy quyền cũ trước.',
  ],
  'delegation.not_found': [404, 'Không tìm thấy ủy quyền này, hoặc nó không phải của bạn.'],
  'delegation.ended': [409, 'Ủy quyền này đã kết thúc từ trước.'],
  'archive.role': [
    403,
    'Kho lưu trữ dành cho chuyên viên xuất bản, Văn phòng, Ban Giám đốc và quản trị hệ thống. Chưa có gì thay đổi.',
  ],
  'archive.not_found': [
    404,
    'Không tìm thấy hồ sơ này trong kho lưu trữ. Hãy tải lại danh sách; bài vừa xuất bản cần ít phút để vào kho.',
  ],
  'archive.nothing': [
    404,
    'Không có hồ sơ nào khớp với điều kiện đã chọn nên không có gì để xuất. Hãy chọn tháng, chủ đề hoặc đơn vị khác.',
  ],
  'archive.damaged': [
    502,
    'Hồ sơ trong kho lưu trữ bị hỏng nên không ghi tiếp hay xuất ra được. Không có gì bị ghi đè; hãy kiểm tra hồ sơ và khôi phục tệp hỏng từ bản sao lưu.',
  ],
  'archive.not_whole': [
    422,
    'Hồ sơ lưu trữ này thiếu phần cần cho việc khôi phục nên chưa khôi phục gì. Hãy dùng bản sao khác của hồ sơ.',
  ],
  'archive.restore_present': [
    409,
    'Bài này đang có trong Tòa soạn nên không khôi phục đè lên. Bài và hồ sơ lưu trữ đều được giữ nguyên.',
  ],
} as const;
