/** Mails that did not go out, for the administrator. */

export const title = 'Thư chưa gửi được';
export const loading = 'Đang tải danh sách thư…';
export const counts = (waiting: number, sent: number): string =>
  `${waiting} thư đang chờ gửi; ${sent} thư đã gửi trong 24 giờ qua.`;
export const none = 'Không có thư nào bị lỗi.';
export const to = (address: string): string => `Gửi đến: ${address}`;
export const tried = (times: number, when: string): string => `Đã thử ${times} lần, dừng lúc ${when}.`;
export const cause = 'Máy chủ thư trả lời';
export const sendAgain = 'Gửi lại';
export const sendAgainTo = (subject: string, address: string): string =>
  `Gửi lại thư “${subject}” đến ${address}`;
export const queued = 'Đã xếp thư vào hàng chờ gửi.';
