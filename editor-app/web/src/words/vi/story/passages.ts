/** Remarks on passages of a story that is read. */

export const passage = 'Đoạn';
export const wordsOfPassage = 'Chữ trong đoạn';
export const wordsOfPassageHint =
  'Để nguyên là góp ý cả đoạn; chọn chữ bằng Shift và phím mũi tên để chỉ góp ý chỗ đó.';
export const remarkOnWords = 'Góp ý chữ đã chọn';
export const remarkOnPassage = 'Góp ý đoạn này';

export const none = 'Chưa có góp ý nào. Bôi đen một đoạn trong bài để góp ý.';
export const newRemark = 'Góp ý cho đoạn này';
export const send = 'Gửi góp ý';
export const choose = 'Chọn đoạn để góp ý';

export const selected = 'Đoạn đang chọn';
