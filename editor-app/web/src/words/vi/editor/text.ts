/** The text while it is written: what empty places ask for. */

export const infoBoxTitle = 'Tiêu đề hộp';
export const question = 'Câu hỏi';
export const quotedWords = 'Câu nói, không cần dấu ngoặc kép';
export const speaker = 'Người nói, chức danh';
export const figure = 'Con số';
export const figureMeaning = 'Con số nói điều gì';
export const time = 'Thời điểm';
export const event = 'Việc diễn ra';
export const writeHere = 'Viết nội dung ở đây…';

export const galleryOf = (count: number): string => `Bộ ảnh · ${count} ảnh`;

export const keys = 'Alt và F10: đến thanh công cụ. Phím Esc rồi Tab: rời ô nội dung.';

export const body = 'Nội dung bài';
