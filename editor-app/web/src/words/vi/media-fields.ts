/** The fields that describe a file. */

export const title = 'Tên trong kho';
export const alt = 'Mô tả cho người không nhìn thấy hình';
export const caption = 'Chú thích';
export const credit = 'Tác giả, nguồn';
export const licence = 'Quyền sử dụng';
export const sharedWithAll = 'Dùng chung cho mọi đơn vị';
