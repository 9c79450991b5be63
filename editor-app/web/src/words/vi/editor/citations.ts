/** Citations of legal documents while writing. */

export const title = 'Viện dẫn văn bản';
export const kind = 'Loại văn bản';
export const number = 'Số, ký hiệu';
export const numberExample = '71-NQ/TW';
export const needsNumberOrName = 'Cần số, ký hiệu hoặc tên của văn bản.';
export const year = 'Năm ban hành';
export const day = 'Ngày ban hành';
export const issuer = 'Cơ quan ban hành';
export const nameOrSummary = 'Tên luật hoặc trích yếu';

export const edit = (citation: string): string => `Sửa: ${citation}`;
export const unmark = 'Bỏ đánh dấu viện dẫn';
