/** What house style would change. */

export const headline = 'Tít';
export const standfirst = 'Sa-pô';
export const body = 'Nội dung';
export const link = 'Liên kết';
export const media = 'Tư liệu';
export const topics = 'Chủ đề';
export const source = (source: string): string => `Căn cứ: ${source}`;
export const replaceBy = (words: string): string => `Sửa thành “${words}”`;
export const fix = 'Sửa';
export const show = 'Xem';
export const ignoreWord = 'Bỏ qua từ này';
export const ignore = 'Bỏ qua';

export const more = (count: number): string => `Còn ${count} gợi ý nữa.`;

export const titleCounted = (count: number): string => `Gợi ý khi viết (${count})`;
export const length = (words: string): string => `${words} chữ`;
export const readingTime = (minutes: number): string => `, đọc khoảng ${minutes} phút`;

export const title = 'Gợi ý khi viết';
export const shown = (count: number): string => `${count} gợi ý khi viết`;
export const blocking = (count: number): string => `Cần sửa trước khi gửi (${count})`;
export const others = (count: number): string => `Gợi ý khác (${count})`;
export const showIgnored = (count: number): string => `Hiện lại ${count} gợi ý đã bỏ qua`;
