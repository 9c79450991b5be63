/** How a consent stands. */

export const valid = 'Đang hiệu lực';
export const future = 'Chưa đến ngày hiệu lực';
export const expired = 'Hết hạn';
export const withdrawn = 'Đã rút';
export const incomplete = 'Chưa đủ';
export const guardian = 'cha, mẹ hoặc người giám hộ';
export const child = 'trẻ (từ đủ 7 tuổi)';
export const missing = (whose: string): string => `Còn thiếu sự đồng ý của ${whose}.`;
export const andOf = ' và của ';
