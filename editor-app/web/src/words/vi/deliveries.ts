/** What the publishing officer does with one delivery. */

export const about = (action: string, channel: string): string => `${action}: ${channel}`;
export const confirmTitle = 'Ghi nhận đã đăng tay';
export const confirmHint =
  'Hãy mở bài đăng trên Facebook, chép địa chỉ của bài rồi dán vào đây. Tòa soạn lưu địa chỉ này cùng tên người ghi nhận.';
export const confirmWithdrawal =
  'Chỉ ghi nhận khi bài đăng đã được xóa khỏi trang. Hãy dán địa chỉ bài đăng đã xóa để lưu lại.';
export const confirmMail =
  'Chỉ ghi nhận khi thư đã được gửi tay. Hãy dán địa chỉ bài trên Cổng thông tin mà thư dẫn tới để lưu lại.';
export const confirmPage =
  'Hãy mở bài ở cổng thông tin kia, chép địa chỉ của bài rồi dán vào đây. Tòa soạn lưu địa chỉ này cùng tên người ghi nhận.';
export const confirmPageGone =
  'Chỉ ghi nhận khi bài đã được gỡ khỏi cổng thông tin kia. Hãy dán địa chỉ bài đã gỡ để lưu lại.';
export const address = 'Địa chỉ bài đăng';
export const addressExample = 'https://www.facebook.com/…';
export const pageExample = 'https://…';

export const mailsSent = (count: number): string => `Đã gửi ${count} thư.`;
export const mailsRefused = (places: string): string =>
  `Máy chủ từ chối hẳn các địa chỉ: ${places}. Hãy kiểm tra danh sách báo chí trong “Kênh”.`;
export const takenAtWord = 'Cổng kia đã nhận; không có trang nào để đọc lại.';
