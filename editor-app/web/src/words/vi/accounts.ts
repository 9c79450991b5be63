/** Other people's accounts, for administrators. */

export const invite = 'Mời người dùng';
export const inviteWhy = 'Người được mời nhận thư có liên kết đặt mật khẩu, dùng một lần trong 7 ngày.';
export const name = 'Họ và tên';
export const email = 'Thư điện tử';
export const unit = 'Đơn vị';
export const role = 'Vai trò';
export const from = 'Từ ngày';
export const until = 'Đến hết ngày';
export const untilHint = 'Để trống nếu chưa định ngày kết thúc.';
export const chooseUnit = 'Chọn đơn vị';
export const sendInvitation = 'Gửi lời mời';
export const invited = (until: string): string => `Đã gửi lời mời. Liên kết dùng được đến ${until}.`;
export const linkOnce =
  'Nếu thư không đến, hãy chuyển liên kết này cho chính người đó bằng cách khác. Liên kết chỉ hiện một lần ở đây.';
export const link = 'Liên kết đặt mật khẩu';
export const copyLink = 'Chép liên kết';
export const copied = 'Đã chép.';

export const loading = 'Đang tải danh sách tài khoản…';
export const list = 'Tài khoản';
export const count = (shown: number, all: number): string =>
  shown === all ? `${all} tài khoản` : `${shown} trong ${all} tài khoản`;
export const find = 'Tìm theo tên hoặc thư điện tử';
export const blocked = 'Đang khóa';
export const invitedUntil = (time: string): string => `Đã mời, chưa đặt mật khẩu; liên kết đến ${time}`;
export const noPassword = 'Chưa đặt mật khẩu; lời mời đã hết hạn hoặc bị thu hồi';
export const withFactor = 'Có xác thực hai bước';
export const sessions = (count: number): string => `${count} phiên đang mở`;
export const lastSignIn = (time: string): string => `Đăng nhập gần nhất ${time}`;
export const neverSignedIn = 'Chưa đăng nhập lần nào';
export const more = 'Thao tác';
export const moreFor = (name: string): string => `Thao tác với tài khoản ${name}`;
export const inviteAgain = 'Mời lại';
export const changes = {
  block: 'Khóa tài khoản',
  unblock: 'Mở khóa',
  'end-sessions': 'Kết thúc mọi phiên',
  'reset-second-factor': 'Tắt xác thực hai bước',
  uninvite: 'Thu hồi lời mời',
} as const;
export const consequences = {
  block:
    'Người này bị đăng xuất khỏi mọi nơi ngay và không đăng nhập được cho đến khi mở khóa. Bài đã viết vẫn giữ nguyên.',
  unblock: 'Người này đăng nhập lại được bằng mật khẩu cũ.',
  'end-sessions': 'Người này bị đăng xuất khỏi mọi nơi ngay và phải đăng nhập lại.',
  'reset-second-factor':
    'Dùng khi người này mất điện thoại và hết mã dự phòng. Hãy chắc đó đúng là người ấy. Họ nhận thư báo, bị đăng xuất và thiết lập lại khi đăng nhập.',
  uninvite: 'Liên kết đã gửi không dùng được nữa.',
} as const;
export const changed = (change: string, name: string): string =>
  `Đã xong: ${change.toLowerCase()} – ${name}.`;

export const factorRoles = 'Vai trò bắt buộc xác thực hai bước';
export const factorRolesWhy =
  'Người có vai trò được chọn mà chưa thiết lập sẽ phải thiết lập trước khi làm việc tiếp. Nên chọn quản trị hệ thống và chuyên viên xuất bản khi mọi người đã sẵn sàng.';
export const settingsSaved = 'Đã lưu.';
