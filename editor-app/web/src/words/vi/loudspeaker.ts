/** A published story as it is read over loudspeakers. */

export const making = 'Đang soạn bản đọc…';
export const edition = (number: number, time: string): string =>
  `Soạn từ bản số ${number}, phát hành lúc ${time}. Số, ngày giờ và chữ viết tắt đã được viết thành lời đọc.`;
export const voice = 'Cách đọc số';
export const north = 'Miền Bắc: linh, nghìn';
export const south = 'Miền Nam: lẻ, ngàn';
export const text = 'Tải bản chữ (TXT)';
export const word = 'Tải bản để in (Word)';
export const unclear = 'Chưa rõ cách đọc';
export const askFirst =
  'Những chữ dưới đây được giữ như trong bài. Hãy hỏi đơn vị gửi bài hoặc tự quyết định cách đọc trước khi lên loa.';
export const script = 'Lời đọc';
