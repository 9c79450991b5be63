/** The light form: speaking instead of typing. */

export const privacy =
  'Giọng nói được hãng làm trình duyệt nhận dạng trên máy chủ của họ, ngoài hệ thống của Sở. Không đọc họ tên, thông tin riêng của học sinh. Micrô trên bàn phím cũng đọc được mà không cần nút này.';
export const notAllowed =
  'Trình duyệt chưa được phép dùng micrô. Hãy cho phép, hoặc dùng micrô trên bàn phím.';
export const needsNetwork = 'Đọc cho máy viết cần mạng. Hãy dùng micrô trên bàn phím hoặc gõ.';
export const heardNothing = 'Không nghe thấy tiếng. Hãy bấm lại rồi đọc.';
export const failed = 'Không đọc được. Hãy dùng micrô trên bàn phím hoặc gõ.';
export const listening = 'Đang nghe…';
export const stop = 'Dừng đọc';
export const start = 'Đọc cho máy viết';
export const agree = 'Đồng ý, bật';
export const decline = 'Không dùng';
export const startAsking = 'Đọc cho máy viết…';
