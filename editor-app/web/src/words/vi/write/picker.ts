/** Choosing files from the library. */

export const title = 'Chọn từ kho tư liệu';
export const kind = 'Loại';
export const everyKind = 'Mọi loại';
export const searching = 'Đang tìm trong kho…';
export const nothingFound = 'Không tìm thấy tư liệu nào.';
export const found = (assets: number): string => `Tìm thấy ${assets} tư liệu.`;
export const results = 'Tư liệu trong kho';
export const add = 'Đưa vào bài';
export const addCounted = (assets: number): string => `Đưa ${assets} tư liệu vào bài`;

export const alreadyInStory = 'Đã có trong bài';
export const failed = 'Không xử lý được';
export const notShared = 'Của đơn vị khác, chưa dùng chung';
