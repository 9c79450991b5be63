/** Remarks and their answers. */

export const talkOf = (name: string): string => `Trao đổi của ${name}`;
export const remark = (number: string | number): string => `Góp ý ${number}`;
export const settledBy = (name: string, time: string): string => `Đã sửa xong: ${name}, ${time}`;
export const answer = 'Trả lời';
export const sendAnswer = 'Gửi trả lời';
export const seeInStory = 'Xem trong bài';
export const reopen = 'Mở lại';
export const settled = 'Đã sửa xong';
export const returned = ' trả lại bài:';

export const hideSettled = 'Ẩn góp ý đã sửa xong';
export const showSettled = (count: number): string => `Xem ${count} góp ý đã sửa xong`;
export const passageGone = 'đoạn này đã được sửa; dưới đây là lời cũ';
export const passageChanged = 'đoạn này đã có sửa';

export const byPassage = 'Góp ý theo đoạn';
