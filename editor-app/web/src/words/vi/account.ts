/** A person's own account, and setting a password. */

export const newPassword = 'Mật khẩu mới';
export const toggleNewPassword = 'Hiện hoặc ẩn mật khẩu mới';
export const passwordHint =
  'Ít nhất 12 ký tự, nhiều nhất 72 byte (chữ có dấu chiếm nhiều hơn). Vài từ không liên quan nối với nhau vừa dài vừa dễ nhớ; không cần chữ hoa, số hay ký hiệu.';
export const passwordGood = (characters: number): string => `${characters} ký tự, đủ dài.`;

export const setPassword = 'Đặt mật khẩu';
export const invited = (name: string): string => `Chào ${name}, hãy đặt mật khẩu để bắt đầu dùng Tòa soạn.`;
export const resetFor = (name: string): string =>
  `Chào ${name}, hãy đặt mật khẩu mới. Mọi phiên đăng nhập đang mở sẽ kết thúc.`;
export const yourEmail = 'Thư điện tử dùng để đăng nhập';
export const toSignIn = 'Đến trang đăng nhập';
export const lookingAtLink = 'Đang kiểm tra liên kết…';

export const loading = 'Đang tải tài khoản…';
export const name = 'Họ và tên';
export const email = 'Thư điện tử';
export const emailFixed = 'Muốn đổi địa chỉ, hãy liên hệ quản trị hệ thống.';
export const you = 'Thông tin của bạn';
export const nameSaved = 'Đã lưu họ và tên.';

export const password = 'Mật khẩu';
export const currentPassword = 'Mật khẩu hiện tại';
export const toggleCurrentPassword = 'Hiện hoặc ẩn mật khẩu hiện tại';
export const changePassword = 'Đổi mật khẩu';
export const passwordChanged = 'Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.';

export const factor = 'Xác thực hai bước';
export const factorWhy =
  'Sau mật khẩu, Tòa soạn hỏi thêm một mã trên điện thoại của bạn. Người biết mật khẩu mà không có điện thoại sẽ không vào được.';
export const factorAdvised = 'Nên bật cho vai trò của bạn.';
export const factorRequired = 'Vai trò của bạn cần bật xác thực hai bước.';
export const factorSince = (day: string): string => `Đang bật từ ${day}.`;
export const codesLeft = (count: number): string =>
  count === 0 ? 'Đã hết mã dự phòng; hãy tạo mã mới.' : `Còn ${count} mã dự phòng.`;
export const setUp = 'Thiết lập';
export const newCodes = 'Tạo mã dự phòng mới';
export const newCodesWhy = 'Mười mã mới sẽ thay các mã cũ.';
export const remove = 'Tắt xác thực hai bước';
export const removeWhy = 'Tài khoản sẽ chỉ còn mật khẩu bảo vệ.';
export const goOn = 'Tiếp tục';
export const scan =
  'Quét hình này bằng ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP…).';
export const qr = 'Mã QR để quét bằng ứng dụng xác thực';
export const typeKey = 'Không quét được thì nhập khóa này vào ứng dụng:';
export const thenCode = 'Rồi nhập mã sáu chữ số mà ứng dụng hiện ra.';
export const turnOn = 'Bật';
export const codesTitle = 'Mã dự phòng';
export const codesWhy =
  'Mỗi mã thay điện thoại được một lần. Hãy chép ra giấy hoặc lưu ở nơi an toàn; đóng hộp này rồi sẽ không xem lại được.';
export const copyCodes = 'Chép các mã';
export const copied = 'Đã chép.';
export const codesKept = 'Tôi đã cất các mã';
export const demanded = 'Cần bật xác thực hai bước';
export const demandedWhy =
  'Tòa soạn yêu cầu xác thực hai bước cho vai trò của bạn. Thiết lập mất khoảng một phút, cần một điện thoại có ứng dụng xác thực.';

export const sessions = 'Phiên đăng nhập';
export const sessionsWhy =
  'Những nơi tài khoản của bạn đang đăng nhập. Thấy nơi lạ thì hãy kết thúc phiên đó và đổi mật khẩu.';
export const thisSession = 'Phiên này';
export const from = (address: string): string => `Từ địa chỉ ${address}`;
export const begun = (time: string): string => `đăng nhập lúc ${time}`;
export const lastUsed = (time: string): string => `dùng gần nhất ${time}`;
export const end = 'Kết thúc';
export const endOf = (device: string, time: string): string => `Kết thúc phiên ${device}, ${time}`;
export const endOthers = 'Kết thúc mọi phiên khác';
export const ended = 'Đã kết thúc.';
