/** What keeps an edition from the press or from another portal. Shape as in `ERRORS`. */
export const FURTHER_ERRORS = {
  'press.role': [403, 'Chỉ quản trị hệ thống và cán bộ xuất bản sửa danh sách báo chí. Chưa có gì thay đổi.'],
  'press.address': [
    422,
    'Địa chỉ thư điện tử này không đúng dạng nên chưa được thêm. Hãy kiểm tra lại, ví dụ toasoan@bao.vn.',
  ],
  'press.address_twice': [
    409,
    'Địa chỉ này đã có trong danh sách báo chí nên không thêm lần nữa. Nếu đang tạm ngừng, hãy bấm “Dùng lại”.',
  ],
  'press.list_full': [
    422,
    'Danh sách báo chí đã đủ 200 địa chỉ nên chưa thêm được. Hãy bỏ bớt địa chỉ không dùng rồi thêm lại.',
  ],
  'press.not_found': [
    404,
    'Địa chỉ này không còn trong danh sách báo chí. Hãy tải lại trang để xem danh sách mới nhất.',
  ],
  'press.no_addresses': [
    409,
    'Danh sách báo chí không còn địa chỉ nào đang dùng nên chưa gửi cho ai. Hãy thêm địa chỉ trong “Kênh” rồi bấm “Thử lại”, hoặc gửi thư tay.',
  ],
  'press.by_hand': [
    409,
    'Thư trước do người gửi tay nên hệ thống không biết ai đã nhận. Hãy gửi thư tay cho những nơi đó rồi ghi nhận.',
  ],
  'webhook.address': [
    422,
    'Địa chỉ nhận phải bắt đầu bằng https:// và là máy chủ trên mạng công cộng, cổng 443. Chưa có gì được lưu.',
  ],
  'webhook.secret': [
    422,
    'Mã bí mật phải bắt đầu bằng whsec_ và theo sau là chuỗi base64 của 24 đến 64 byte. Chưa có gì được lưu.',
  ],
  'webhook.not_set_up': [
    503,
    'Cổng thông tin khác chưa được thiết lập. Hãy nhờ quản trị hệ thống thiết lập trong “Kênh” rồi bấm “Thử lại”, hoặc đăng tay ở cổng đó rồi ghi nhận.',
  ],
  'webhook.absent': [
    409,
    'Chưa thiết lập cổng thông tin nào nên không có gì để gửi thử hay gỡ. Hãy nhập địa chỉ nhận và mã bí mật trước.',
  ],
  'webhook.not_public': [
    422,
    'Địa chỉ nhận không nằm trên mạng công cộng nên hệ thống không gửi đến. Hãy nhờ quản trị hệ thống kiểm tra địa chỉ trong “Kênh” rồi bấm “Thử lại”.',
  ],
  'webhook.switched_off': [
    410,
    'Cổng kia trả lời đã ngừng nhận tin (410). Hãy hỏi đơn vị quản lý cổng đó; khi họ mở lại thì bấm “Thử lại”, hoặc đăng tay rồi ghi nhận.',
  ],
  'webhook.refused': [
    422,
    'Cổng kia không nhận bản phát hành này. Hãy gửi câu trả lời ở phần chi tiết cho đơn vị quản lý cổng đó, rồi bấm “Thử lại” hoặc đăng tay và ghi nhận.',
  ],
  'webhook.redirected': [
    422,
    'Cổng kia chuyển sang địa chỉ khác nên hệ thống không gửi theo. Hãy nhờ quản trị hệ thống nhập địa chỉ nhận mới trong “Kênh” rồi bấm “Thử lại”.',
  ],
  'webhook.busy': [
    503,
    'Cổng kia yêu cầu chờ một lúc. Bản phát hành vẫn được giữ và hệ thống tự gửi lại khi hết giờ chờ; bạn không cần làm gì.',
  ],
} as const;
