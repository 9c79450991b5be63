/** Whether children can be recognised, and where the file may go. */

export const unanswered = 'Chưa ai trả lời trong tư liệu có trẻ em nhận ra được hay không.';
export const noChildren = 'Không có trẻ em nào nhận ra được.';
export const allBlurred = 'Mọi trẻ em đã được làm mờ.';
export const noConsent = 'Có trẻ em nhận ra được mà chưa gắn phiếu đồng ý nào.';
export const everyConsentAllows = 'Mọi phiếu đồng ý đã gắn đều cho phép kênh này.';
export const consentExcludes = (subject: string, channel: string): string =>
  `Phiếu “${subject}” không cho phép ${channel}.`;
export const consentStands = (subject: string, state: string): string => `Phiếu “${subject}”: ${state}.`;

export const title = 'Trẻ em và sự đồng ý';
export const confirmed = (answer: string): string => `Đã xác nhận: ${answer}.`;
export const question = 'Trong tư liệu này có trẻ em nhận ra được không?';
export const questionHint =
  'Nhận ra được nghĩa là người quen có thể biết đó là em nào, kể cả qua bảng tên, giọng nói. Nếu đã làm mờ mọi em, hãy xác nhận ở mục “Làm mờ”.';
export const answerSaved = 'Đã lưu câu trả lời.';
export const consentsTied = (subjects: string): string => `Phiếu đồng ý đã gắn: ${subjects}.`;
export const showConsents = 'Xem các phiếu';
export const today = 'Hôm nay được đưa lên';
export const allowed = 'được';
export const notAllowed = 'chưa được';
