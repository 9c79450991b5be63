/** Refusals around units, people, their import and the routing table; part of the one list in `errors.ts`. */
export const PEOPLE_ERRORS = {
  'people.role': [
    403,
    'Chỉ quản trị hệ thống xem và sửa được danh sách đơn vị và người dùng. Chưa có gì thay đổi.',
  ],
  'people.self': [
    403,
    'Không ai tự đổi phân công, mã định danh hoặc trạng thái khóa của chính mình, kể cả bằng tài khoản khác. Hãy nhờ một quản trị hệ thống khác.',
  ],
  'people.not_found': [404, 'Không tìm thấy người dùng này. Hãy tải lại danh sách.'],
  'people.email_invalid': [422, 'Địa chỉ thư điện tử không đúng dạng nên chưa lưu. Hãy kiểm tra lại.'],
  'people.identity_invalid': [
    422,
    'Mã định danh chỉ gồm chữ, số và các dấu . / _ - (tối đa 40 ký tự) nên chưa lưu.',
  ],
  'people.email_taken': [
    409,
    'Địa chỉ thư điện tử này đã có ở một tài khoản khác nên chưa lưu. Hãy tìm tài khoản đó trong danh sách.',
  ],
  'people.stale': [
    409,
    'Thông tin này vừa được người khác sửa nên thay đổi của bạn chưa được ghi. Hãy tải lại, xem bản mới rồi sửa tiếp.',
  ],
  'people.last_administrator': [
    409,
    'Sau thay đổi này sẽ có ngày không còn quản trị hệ thống nào, nên chưa ghi. Hãy phân công một quản trị khác trước.',
  ],
  'membership.not_found': [404, 'Không tìm thấy phân công này. Hãy tải lại danh sách.'],
  'membership.days': [
    422,
    'Ngày kết thúc quá sớm: trước ngày bắt đầu, hoặc trước ngày hôm qua. Chưa có gì thay đổi; hãy chọn lại ngày.',
  ],
  'membership.overlap': [
    409,
    'Người này đã có phân công cùng vai trò ở đơn vị đó trong khoảng thời gian này. Hãy kết thúc phân công cũ trước.',
  ],
  'membership.outside_unit': [
    422,
    'Thời gian phân công nằm ngoài thời gian hoạt động của đơn vị nên chưa ghi. Hãy chọn lại ngày.',
  ],
  'membership.role_unfit': [
    422,
    'Vai trò này chỉ dành cho phòng thuộc Sở. Ở đơn vị khác, hãy chọn Cộng tác viên hoặc Thủ trưởng đơn vị.',
  ],
  'membership.ended': [409, 'Phân công này đã kết thúc từ trước nên không đổi nữa.'],
  'unit.not_found': [404, 'Không tìm thấy đơn vị này. Hãy tải lại danh sách.'],
  'unit.code_taken': [409, 'Mã đơn vị này đã được dùng nên chưa lưu. Mỗi đơn vị có một mã riêng.'],
  'unit.code_invalid': [
    422,
    'Mã đơn vị chỉ gồm chữ thường không dấu, số và dấu gạch nối (ví dụ: thpt-doi-thong) nên chưa lưu.',
  ],
  'unit.days': [422, 'Ngày kết thúc đang trước ngày đơn vị bắt đầu hoạt động. Hãy chọn lại ngày.'],
  'unit.period_in_use': [
    409,
    'Có phân công bắt đầu trước ngày này nên chưa đổi được ngày bắt đầu của đơn vị. Hãy chọn ngày sớm hơn.',
  ],
  'unit.ended': [
    409,
    'Đơn vị đã có ngày kết thúc nên thao tác này không thực hiện được. Bài mới hãy gửi từ đơn vị đang hoạt động.',
  ],
  'unit.successors': [
    422,
    'Đơn vị tiếp nối chưa đúng: sáp nhập và đổi tên cần một đơn vị, chia tách cần từ hai đơn vị, và đơn vị đó phải còn hoạt động sau ngày kết thúc.',
  ],
  'unit.takeover_required': [
    422,
    'Đơn vị còn bài đang làm, hoặc còn có thể có bài đến ngày kết thúc. Hãy chọn đơn vị tiếp nhận các bài đó.',
  ],
  'unit.takeover_unfit': [
    422,
    'Đơn vị tiếp nhận phải đang hoạt động sau ngày kết thúc; bài của một phòng thuộc Sở phải do phòng khác thuộc Sở tiếp nhận.',
  ],
  'people_import.not_excel': [
    415,
    'Tệp này không phải bảng tính Excel (.xlsx) nên chưa đọc được. Hãy tải mẫu về, điền vào rồi chọn lại.',
  ],
  'people_import.old_excel': [
    415,
    'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”, rồi chọn tệp mới.',
  ],
  'people_import.protected': [
    422,
    'Bảng tính đang đặt mật khẩu nên không mở được. Hãy gỡ mật khẩu, lưu lại rồi chọn lại.',
  ],
  'people_import.broken': [
    422,
    'Bảng tính bị hỏng nên không đọc được. Hãy mở thử bằng Excel, lưu lại rồi chọn lại.',
  ],
  'people_import.hostile': [
    422,
    'Tệp nén bất thường nên bị từ chối để bảo vệ máy chủ. Hãy mở bằng Excel, chép dữ liệu sang tệp mẫu rồi chọn lại.',
  ],
  'people_import.too_large': [
    413,
    'Bảng tính quá lớn: tối đa 5 MB, mỗi trang tính 5.000 dòng và 40 cột. Hãy chia thành nhiều tệp.',
  ],
  'people_import.problems': [
    422,
    'Bảng tính còn chỗ sai nên chưa nhập gì. Hãy sửa các dòng được nêu rồi kiểm tra lại.',
  ],
  'people_import.changed': [
    409,
    'Danh sách trong hệ thống đã thay đổi sau khi bạn kiểm tra, nên chưa nhập gì. Hãy kiểm tra lại tệp rồi xác nhận.',
  ],
  'people_import.other_file': [
    409,
    'Tệp gửi lên khác tệp đã kiểm tra nên chưa nhập gì. Hãy kiểm tra lại tệp này trước.',
  ],
  'route.role': [
    403,
    'Chỉ điều phối viên đổi được bảng phân luồng; trưởng phòng, Ban Giám đốc và quản trị xem được. Chưa có gì thay đổi.',
  ],
  'route.not_found': [404, 'Không tìm thấy chủ đề này trong các kế hoạch đang hiệu lực. Hãy tải lại trang.'],
  'route.stale': [
    409,
    'Phân luồng của chủ đề này vừa được người khác sửa nên thay đổi của bạn chưa được ghi. Hãy xem bản mới rồi sửa tiếp.',
  ],
  'route.unit_unfit': [
    422,
    'Chỉ phòng thuộc Sở đang hoạt động mới chủ trì hoặc phối hợp. Hãy bỏ đơn vị được nêu rồi lưu lại.',
  ],
  'route.twice': [
    422,
    'Có phòng được nêu hai lần. Mỗi phòng chỉ chủ trì hoặc phối hợp một lần trong một chủ đề.',
  ],
  'route.levels': [
    422,
    'Khi nhiều phòng cùng chủ trì, mỗi phòng phải phụ trách ít nhất một cấp học và không cấp nào có hai phòng.',
  ],
  'route.unchanged': [422, 'Phân luồng không khác bảng hiện tại nên chưa ghi gì.'],
} as const;
