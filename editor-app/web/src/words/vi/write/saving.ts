/** How saving stands. */

export const retryNow = 'Thử lại ngay';

export const computerFull = 'Máy này hết chỗ lưu: hãy giữ trang này mở cho đến khi bài được lưu lên máy chủ.';
export const offline = 'Ngoại tuyến.';
export const serverFull = 'Máy chủ hết chỗ lưu.';
export const notReceived = 'Máy chủ chưa nhận được.';
export const sessionEnded = 'Hết phiên làm việc.';
export const notSaved = 'Chưa lưu.';
export const conflict = 'Chưa lưu: có chỗ hai người cùng sửa, hãy chọn.';
export const refused = (why: string): string => `Chưa lưu: ${why}`;
export const saving = 'Đang lưu…';
export const unsaved = 'Có thay đổi chưa lưu';
export const savedAt = (time: string): string => `Đã lưu lúc ${time}`;
export const savesItself = 'Bài được tự động lưu khi bạn viết';
export const yoursElsewhere = 'của bạn ở máy khác';
export const changesOf = (name: string): string => `của ${name}`;
export const someoneElse = 'người khác';
export const merged = (whose: string, time: string): string => `Đã ghép thay đổi ${whose} lúc ${time}`;

const kept = 'lời bạn viết được giữ trên máy này';
export const offlineKept = `Ngoại tuyến: ${kept}, sẽ tự gửi khi có mạng.`;
export const serverFullKept = `Máy chủ hết chỗ lưu: ${kept}, sẽ tự gửi lại. Hãy báo quản trị hệ thống.`;
export const notReceivedKept = `Máy chủ chưa nhận được: ${kept}, sẽ tự gửi lại.`;
export const sessionEndedKept = `Hết phiên làm việc: ${kept}. Hãy đăng nhập lại để lưu tiếp.`;
