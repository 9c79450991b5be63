/** The light form itself. */

export const stillMissing = 'Còn thiếu để gửi:';

export const signIn = 'Đăng nhập';

export const newVersion = 'Có bản mới. ';
export const reload = 'Tải lại';

export const whySignIn = 'Đăng nhập để chọn chủ đề và gửi bài. Những gì đã viết vẫn còn trên máy này.';

export const keptHere = 'Đã giữ trên máy này.';
export const noRoom = 'Máy này không còn chỗ để giữ bài. Đừng đóng trang trước khi gửi xong.';
export const sender = (name: string): string => `Người gửi: ${name}`;
export const mayNotSend = (name: string): string => `${name}: vai trò của bạn không gửi bài từ đơn vị nào.`;
export const offline = 'Không có mạng. Cứ viết và bấm Gửi: bài nằm chờ trên máy này và tự gửi khi có mạng.';
export const notSignedIn = 'Chưa đăng nhập. ';
