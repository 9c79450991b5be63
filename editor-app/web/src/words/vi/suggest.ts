/** Suggesting another wording. */

export const title = 'Gợi ý sửa lời';
export const howItWorks =
  '. Sửa thẳng vào lời dưới đây rồi gửi. Bài chưa đổi gì cho đến khi người đang giữ quyền sửa nhận từng chỗ. Nếu lời của bạn được nhận, bạn là một người viết của bài và không duyệt bài này nữa.';
export const kept = 'Đã lấy lại lời gợi ý chưa gửi trên máy này.';
export const startAgain = 'Bỏ lời đó, bắt đầu lại từ bài hiện tại';
export const merged =
  'Bài vừa được người khác sửa. Lời của bạn đã được ghép vào bản mới; chỗ nào cả hai cùng sửa thì cả hai lời đứng cạnh nhau. Hãy xem lại rồi gửi.';
export const noFiles = 'Gợi ý sửa chỉ đổi lời, không nhận tệp mới. Hãy góp ý theo đoạn để xin thêm ảnh.';
export const note = 'Lời nhắn cho người sửa (không bắt buộc)';
export const send = 'Gửi gợi ý';
export const sendCounted = (changes: number): string => `Gửi gợi ý (${changes} chỗ)`;
export const backToStory = 'Về trang của bài';

export const notNow =
  'Lúc này bạn không gợi ý sửa được bài này. Bạn vẫn có thể góp ý theo đoạn ở trang của bài.';
