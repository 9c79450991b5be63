/** Signing in. */

export const again = 'Đăng nhập lại';

export const email = 'Thư điện tử';
export const password = 'Mật khẩu';
export const togglePassword = 'Hiện hoặc ẩn mật khẩu';
export const signIn = 'Đăng nhập';

export const noAccount = 'Chưa có tài khoản hoặc quên mật khẩu: hãy liên hệ quản trị hệ thống của Sở.';
