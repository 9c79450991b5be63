/** Files inside the text and what is written about them. */

export const attachment = 'Tệp đính kèm';
export const attachmentTitle = 'Tên tệp đính kèm';
export const attachmentTitleHint = 'Tên hiện cho bạn đọc, ví dụ: Kế hoạch năm học 2026–2027.';

export const audio = 'Âm thanh';
export const audioTitle = 'Tên bản âm thanh';
export const audioTitleHint = 'Tên hiện cho bạn đọc, ví dụ: Bản tin giáo dục tuần 12.';
export const caption = 'Chú thích';
export const audioCredit = 'Nguồn âm thanh';

export const infographic = 'Infographic';
export const picture = 'Ảnh';
export const alt = 'Mô tả ảnh cho người không nhìn thấy (alt)';
export const infographicAltHint =
  'Nói nội dung chính của infographic, ví dụ: Lịch thi vào lớp 10, từ ngày 1 đến ngày 3 tháng 6.';
export const pictureAltHint = 'Nói điều thấy trong ảnh, ví dụ: Học sinh xếp hàng chào cờ ở sân trường.';
export const credit = 'Nguồn';
export const pictureCredit = 'Nguồn ảnh';

export const frame = (shape: string): string => `Khung hình: ${shape}`;
export const wholePicture = 'nguyên ảnh';

export const asInfographic = 'Hiện như infographic';
export const asInfographicHint = 'Các trang hiện thành ảnh ngay trong bài, bạn đọc không phải tải về.';

export const moveUp = (name: string): string => `Chuyển ${name} lên trên`;
export const moveDown = (name: string): string => `Chuyển ${name} xuống dưới`;
export const drag = 'Kéo để đổi thứ tự trong bộ ảnh';
export const takeOut = (name: string): string => `Bỏ ${name} khỏi bài`;

export const video = 'Video';
export const videoCredit = 'Nguồn video';
