/** Captions of a film. */

export const otherLanguage = 'Ngôn ngữ khác';
export const readWithDoubt = (file: string): string =>
  `Đã đọc “${file}” nhưng tệp không phải UTF-8 nên chữ có dấu có thể sai. Hãy xem thử; nếu sai, hãy lưu lại tệp dạng UTF-8 rồi tải lên.`;
export const read = (file: string): string => `Đã đọc “${file}”. Bấm lưu để dùng.`;
export const languageOfNew = 'Ngôn ngữ của phụ đề mới';
export const languageCode = 'Mã ngôn ngữ';
export const languageCodeHint = 'Hai hoặc ba chữ cái, ví dụ fr, lo, km.';
export const languageName = 'Tên ngôn ngữ';
export const chooseFile = 'Chọn tệp phụ đề (.vtt, .srt)';

export const lineProblem = (line: number, problem: string): string => `Dòng ${line}: ${problem}`;
export const line = (number: number): string => `dòng ${number}`;
export const captionsIn = (language: string): string => `phụ đề ${language}`;
export const of = ' của ';
export const faultAt = (place: string, fault: string): string => `Lỗi ở ${place}. ${fault}`;

export const none = 'Chưa có phụ đề nào.';
export const title = 'Phụ đề';
export const previewNow = 'Xem thử được bằng nút phụ đề trên khung video.';
export const previewLater = 'Xem thử được sau khi lưu và xử lý xong.';
export const removeNamed = (language: string): string => `Bỏ phụ đề ${language}`;
export const full = (most: number): string => `Đã đủ ${most} ngôn ngữ.`;
export const what = 'phụ đề';

export const codeWrong = 'Mã ngôn ngữ gồm hai hoặc ba chữ cái thường, ví dụ “fr” hoặc “lo”.';
export const nameMissing = 'Hãy ghi tên ngôn ngữ như người xem sẽ thấy.';
export const languageTaken = 'Đã có phụ đề ngôn ngữ này. Hãy bỏ bản cũ trước.';

export const fileEmpty = 'Tệp phụ đề trống. Hãy chọn tệp khác.';
export const fileTooLarge = 'Tệp phụ đề quá lớn (tối đa 512 KB). Hãy chọn đúng tệp .vtt hoặc .srt.';
export const fileNotText = 'Đây không phải tệp chữ. Hãy chọn tệp .vtt hoặc .srt.';
