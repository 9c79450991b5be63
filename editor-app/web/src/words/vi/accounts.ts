/** How the account of somebody else stands, and what an administrator does with it. */

export const inviteWhy = 'Người được mời nhận thư có liên kết đặt mật khẩu, dùng một lần trong 7 ngày.';
export const invited = (until: string): string => `Đã gửi lời mời. Liên kết dùng được đến ${until}.`;
export const linkOnce =
  'Nếu thư không đến, hãy chuyển liên kết này cho chính người đó bằng cách khác. Liên kết chỉ hiện một lần ở đây.';
export const link = 'Liên kết đặt mật khẩu';
export const copyLink = 'Chép liên kết';
export const copied = 'Đã chép.';

export const invitedUntil = (time: string): string => `Đã mời, liên kết dùng được đến ${time}`;
export const noInvitation = 'Không có lời mời nào còn hiệu lực';
export const withFactor = 'Có xác thực hai bước';
export const withoutFactor = 'Chưa có xác thực hai bước';
export const sessions = (count: number): string => `${count} phiên đang mở`;
export const lastSignIn = (time: string): string => `Đăng nhập gần nhất ${time}`;
export const neverSignedIn = 'Chưa đăng nhập lần nào';

export const sendInvitation = 'Gửi thư mời';
export const inviteAgainWhy =
  'Người này nhận thư có liên kết đặt mật khẩu mới; liên kết đã gửi không dùng được nữa.';
export const yourOwn = 'Đây là tài khoản của bạn. Hãy đổi mật khẩu, xác thực hai bước và các phiên ở';
export const changes = {
  'end-sessions': 'Kết thúc mọi phiên',
  'reset-second-factor': 'Tắt xác thực hai bước',
  uninvite: 'Thu hồi lời mời',
} as const;
export const consequences = {
  'end-sessions': 'Người này bị đăng xuất khỏi mọi nơi ngay và phải đăng nhập lại.',
  'reset-second-factor':
    'Dùng khi người này mất điện thoại và hết mã dự phòng. Hãy chắc đó đúng là người ấy. Họ nhận thư báo, bị đăng xuất và thiết lập lại khi đăng nhập.',
  uninvite: 'Liên kết đã gửi không dùng được nữa.',
} as const;
export const changed = (change: string, name: string): string =>
  `Đã xong: ${change.toLowerCase()} – ${name}.`;
