/** Pages and files without a script: the desk before it starts, without a network, on the home screen of a phone. */

export const newsroom = 'Tòa soạn';
export const needsScript = 'Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại.';

export const offlineTitle = 'Không có mạng – Tòa soạn';
export const offline = 'Không có mạng';
export const offlineHint =
  'Trang này cần mạng nên chưa mở được. Những gì đã viết vẫn được giữ trên máy này. Trong lúc chờ, có thể viết, chụp và bấm gửi ở “Gửi nhanh”; bài sẽ tự đi khi có mạng.';
export const openQuickSend = 'Mở Gửi nhanh';
export const tryAgain = 'Thử tải lại';

export const name = 'Tòa soạn ngành Giáo dục';
export const description = 'Viết, chụp và gửi tin của đơn vị, cả khi không có mạng.';
export const quickSend = 'Gửi nhanh';
export const write = 'Viết bài';
