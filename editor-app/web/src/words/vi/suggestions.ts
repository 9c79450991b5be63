/** Suggestions, to be taken or dropped. */

export const change = (number: number, place: string): string => `Chỗ ${number}: ${place}`;
export const taken = 'Đã nhận';
export const dropped = 'Đã bỏ';
export const alreadySo = 'Bài hiện đã đúng như gợi ý này.';
export const take = 'Nhận';
export const passageAdded = 'thêm đoạn mới';
export const passageRemoved = 'bỏ đoạn';
export const passageChanged = 'sửa đoạn';
export const clash = 'Không còn khớp:';
export const clashExplained = 'chỗ này trong bài đã được sửa khác đi. Trong bài hiện là:';
export const passageGone = '(đoạn đã bị bỏ)';

export const settled = 'Đã xem xong.';
export const withdrawn = 'Người gợi ý đã rút lại.';
export const ended = 'Hết hiệu lực vì bài đã xuất bản hoặc đã gỡ.';
export const takeAll = (count: number): string => `Nhận cả ${count} chỗ`;
export const dropAll = (count: number): string => `Bỏ cả ${count} chỗ`;
export const withdraw = 'Rút lại gợi ý này';

export const opening = 'Đang mở gợi ý sửa…';
export const title = 'Gợi ý sửa';
export const howToDecide =
  'Chỗ được nhận sẽ vào bài ngay và lưu như bạn tự sửa. Chỗ bỏ qua không đổi gì trong bài.';
export const whoDecides = 'Người đang giữ quyền sửa bài sẽ nhận hoặc bỏ từng chỗ.';
export const none = 'Bài chưa có gợi ý sửa nào.';
