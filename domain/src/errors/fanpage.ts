/** What Facebook refuses, and what keeps the newsroom from posting there. Shape as in `ERRORS`. */
export const FANPAGE_ERRORS = {
  'fanpage.no_token': [
    503,
    'Tòa soạn chưa được nối với trang Facebook. Hãy đăng tay theo gói đã chuẩn bị rồi dán địa chỉ bài đăng vào đây.',
  ],
  'fanpage.temporary': [
    502,
    'Facebook đang trục trặc tạm thời; bản phát hành vẫn được giữ. Hệ thống đọc lại trang rồi thử lại nhiều lần; nếu đã dừng, hãy bấm “Thử lại” hoặc đăng tay.',
  ],
  'fanpage.app_limit': [
    503,
    'Facebook tạm ngừng nhận vì ứng dụng đã gửi quá nhiều yêu cầu. Hệ thống tự thử lại khi hết hạn chờ; bạn không cần làm gì, cần gấp thì bấm “Đăng tay”.',
  ],
  'fanpage.page_limit': [
    503,
    'Facebook tạm ngừng nhận vì trang đã có quá nhiều yêu cầu. Hệ thống tự thử lại khi hết hạn chờ; bạn không cần làm gì, cần gấp thì bấm “Đăng tay”.',
  ],
  'fanpage.call_limit': [
    503,
    'Facebook tạm ngừng nhận loại bài này vì đã đến giới hạn số lần gửi. Hệ thống tự thử lại sau khoảng một giờ; cần gấp thì bấm “Đăng tay”.',
  ],
  'fanpage.processing': [
    503,
    'Facebook đã nhận video và đang xử lý. Hệ thống xem lại sau vài phút và không gửi lần hai; bạn không cần làm gì.',
  ],
  'fanpage.settling': [
    503,
    'Lần gửi trước chưa rõ kết quả. Hệ thống chờ một lát rồi đọc lại trang Facebook để không đăng hai lần; bạn không cần làm gì.',
  ],
  'fanpage.blocked': [
    403,
    'Facebook đang tạm chặn trang hoặc ứng dụng vì cho là vi phạm quy định. Hãy mở mục “Chất lượng trang” trên Facebook để xem lý do và khiếu nại, rồi bấm “Thử lại” hoặc đăng tay.',
  ],
  'fanpage.token_expired': [
    401,
    'Mã kết nối với trang Facebook đã hết hạn. Hãy nhờ quản trị hệ thống vào “Kênh” nối lại rồi bấm “Thử lại”, hoặc đăng tay theo gói đã chuẩn bị.',
  ],
  'fanpage.token_revoked': [
    401,
    'Mã kết nối với trang Facebook không còn hiệu lực (đổi mật khẩu, gỡ ứng dụng hoặc bị thu hồi). Hãy nhờ quản trị hệ thống vào “Kênh” nối lại rồi bấm “Thử lại”, hoặc đăng tay.',
  ],
  'fanpage.checkpoint': [
    401,
    'Facebook yêu cầu người đã cấp mã kết nối đăng nhập và xác minh tài khoản. Hãy nhờ người đó mở facebook.com làm theo hướng dẫn, rồi bấm “Thử lại” hoặc đăng tay.',
  ],
  'fanpage.permission': [
    403,
    'Mã kết nối thiếu quyền đăng lên trang Facebook. Hãy nhờ quản trị hệ thống vào “Kênh” nối lại với đủ quyền quản lý bài viết rồi bấm “Thử lại”, hoặc đăng tay.',
  ],
  'fanpage.duplicate': [
    409,
    'Facebook từ chối vì cho là trùng bài vừa đăng, nhưng đọc lại trang không thấy bài này. Hãy mở trang kiểm tra: nếu đã có bài thì dán địa chỉ, nếu chưa thì đăng tay.',
  ],
  'fanpage.media_refused': [
    422,
    'Facebook không nhận tệp ảnh hoặc video của bài. Hãy kiểm tra tệp trong gói đăng tay, đăng tay với tệp khác nếu cần rồi dán địa chỉ bài đăng.',
  ],
  'fanpage.page_missing': [
    404,
    'Facebook không tìm thấy trang hoặc bài đăng này, hoặc mã kết nối không xem được. Hãy nhờ quản trị hệ thống kiểm tra số của trang trong “Kênh” rồi bấm “Thử lại”, hoặc đăng tay.',
  ],
  'fanpage.refused': [
    422,
    'Facebook không nhận nội dung bài đăng này. Hãy xem câu trả lời của Facebook ở dưới, rồi đăng tay hoặc sửa bài và bấm “Thử lại”.',
  ],
  'fanpage.post_unknown': [
    409,
    'Bài đăng trước do người đăng tay nên hệ thống không sửa hay xóa thay được. Hãy làm theo gói đã chuẩn bị trên đúng bài đó rồi dán địa chỉ bài đăng.',
  ],
  'fanpage.wording_stale': [
    409,
    'Lời đăng Facebook của bài vừa được người khác sửa nên chưa lưu lời của bạn; những gì bạn soạn vẫn còn trong biểu mẫu. Hãy bấm “Cập nhật” để xem lời mới rồi lưu lại.',
  ],
  'fanpage.wording_stage': [
    409,
    'Chỉ soạn lời đăng Facebook khi bài đã được duyệt, đã hẹn giờ hoặc đang phát hành. Lời của bạn chưa được lưu; hãy chép lại nếu cần rồi tải lại trang.',
  ],
  'fanpage.wording_long': [
    422,
    'Lời đăng dài quá 10.000 ký tự nên chưa được lưu. Hãy rút ngắn rồi lưu lại; những gì đã soạn vẫn còn trong biểu mẫu.',
  ],
  'fanpage.wording_link': [
    422,
    'Lời đăng có địa chỉ của một bài trên cổng thông tin nên chưa được lưu: tòa soạn nhận ra bài đăng của từng bài theo địa chỉ đó. Hãy bỏ địa chỉ; liên kết của bài này luôn được tự thêm ở cuối.',
  ],
  'fanpage.wording_hashtags': [
    422,
    'Hashtag chưa được lưu: dùng nhiều nhất 10 hashtag, mỗi hashtag nhiều nhất 50 ký tự và không chỉ gồm chữ số. Hãy sửa rồi lưu lại.',
  ],
  'fanpage.wording_share': [
    422,
    'Ảnh hoặc video đã chọn không còn trong bài hoặc không được phép đăng lên Facebook nên chưa lưu. Hãy bấm “Cập nhật” rồi chọn lại.',
  ],
  'channel.role': [403, 'Chỉ quản trị hệ thống nối hoặc gỡ kênh phát hành. Chưa có gì thay đổi.'],
  'channel.not_connected': [
    409,
    'Trang Facebook chưa được nối nên chưa kiểm tra được. Hãy nhập số của trang và mã kết nối rồi bấm “Nối trang”.',
  ],
  'channel.unreadable': [
    500,
    'Không mở được mã kết nối đã lưu (khóa mã hóa của máy chủ đã đổi). Hãy nhập lại mã kết nối rồi bấm “Nối trang”.',
  ],
} as const;
