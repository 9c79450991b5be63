/** Signing in. */

export const again = 'Đăng nhập lại';

export const email = 'Thư điện tử';
export const password = 'Mật khẩu';
export const togglePassword = 'Hiện hoặc ẩn mật khẩu';
export const signIn = 'Đăng nhập';

export const noAccount = 'Chưa có tài khoản: hãy nhờ quản trị hệ thống của Sở mời bạn qua thư điện tử.';
export const openId = (name: string): string => `Đăng nhập bằng ${name}`;
export const openIdUnnamed = 'tài khoản của cơ quan';

export const code = 'Mã xác thực';
export const codeHint =
  'Sáu chữ số trong ứng dụng xác thực trên điện thoại. Mất điện thoại: nhập một mã dự phòng.';
export const confirmCode = 'Xác nhận';
export const startAgain = 'Đăng nhập bằng tài khoản khác';

export const wait = (time: string): string => `Còn phải đợi ${time}.`;

export const forgotten = 'Quên mật khẩu';
export const forgottenWhy =
  'Hãy nhập địa chỉ thư điện tử của tài khoản. Liên kết đặt mật khẩu mới sẽ được gửi tới đó.';
export const sendLink = 'Gửi liên kết';
export const linkSent =
  'Nếu địa chỉ này có tài khoản, thư sẽ đến trong vài phút. Liên kết trong thư dùng được 30 phút. Không thấy thư thì hãy xem mục thư rác, hoặc liên hệ quản trị hệ thống.';
export const back = 'Quay lại đăng nhập';
