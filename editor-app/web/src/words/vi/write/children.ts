/** The question about children at each file while writing. */

export const unanswered = (count: number): string =>
  `${count} ảnh, video chưa trả lời có trẻ em nhận ra được không. Bài chỉ gửi được khi đã trả lời hết.`;
export const noneInAll = 'Không có trẻ em trong tất cả';

export const blurElsewhere = 'Làm mờ ở trang tư liệu (mở thẻ mới)';
export const blurThenConfirm = ', rồi xác nhận đã làm mờ hết. Câu trả lời được ghi khi xác nhận.';
export const askUnit = (answer: string, unit: string): string =>
  `${answer} về trẻ em; hãy nhờ ${unit} trả lời.`;

export const allowedOn = (channels: string): string => `Được đưa lên: ${channels}.`;
export const allowedNowhere = 'Chưa được đưa lên kênh nào vì chưa đủ đồng ý còn hiệu lực.';
