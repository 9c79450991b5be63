/** The light form: choosing topics. */

export const ledBy = (lead: string): string => `chủ trì: ${lead}`;
export const moreFound = (shown: number): string => `; đang hiện ${shown}, gõ thêm chữ để tìm`;
export const found = (topics: number, more: string): string => `${topics} chủ đề${more}`;
export const main = 'Chủ đề chính: ';
export const makeMain = 'Đặt làm chủ đề chính';
export const remove = 'Bỏ';
export const goesTo = (leads: string): string => `Bài sẽ tới: ${leads}`;
export const goesToOffice = 'Bài sẽ tới: Văn phòng Sở (chủ đề này không ghi đơn vị chủ trì)';
