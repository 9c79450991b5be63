/** A row of pictures while writing. */

export const addFromComputer = 'Thêm ảnh từ máy';
export const addFromLibrary = 'Thêm ảnh từ kho';
export const split = 'Tách thành từng ảnh';
export const full = (most: number): string => `Bộ ảnh đã đủ ${most} ảnh.`;
