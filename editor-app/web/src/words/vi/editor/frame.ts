/** In which shape a picture stands in the story. */

export const uncropped = 'Nguyên ảnh, không cắt';
export const title = 'Khung hình và điểm chính';
export const inThisStory = 'Khung hình trong bài này';
export const focus = 'Điểm chính của ảnh';
export const focusHint =
  'Mọi khung cắt giữ điểm này trong hình. Điểm chính đi theo ảnh: đổi ở đây thì mọi bài dùng ảnh này cũng đổi.';
export const opening = 'Đang mở ảnh…';
