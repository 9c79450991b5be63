/** What comes from elsewhere: pasted, dropped, from a Word file. */

export const reading = 'Đang đọc văn bản…';
export const importTitle = 'Nhập văn bản Word';
export const insertAtCursor = 'Thêm vào chỗ con trỏ';
export const replaceAll = 'Thay toàn bộ nội dung';
export const attachFile = 'Đính kèm tệp';
export const understood = 'Đã rõ';

export const remotePictures = (count: number): string =>
  `${count} ảnh ở trang khác không chép được; hãy tải ảnh về máy rồi chèn vào.`;
export const unreadablePictures = (count: number): string =>
  `${count} ảnh bị hỏng hoặc thuộc loại tòa soạn không nhận nên đã bỏ qua.`;
export const picturesOnTheirWay = (count: number): string =>
  `${count} ảnh đang được tải lên và sẽ hiện đúng chỗ trong bài.`;
export const decoded = (encoding: string): string =>
  `Chữ viết bằng bảng mã cũ ${encoding} đã được chuyển sang Unicode.`;

export const legacyTitle = 'Chữ bảng mã cũ';
export const legacyQuestion = (encoding: string): string =>
  `Văn bản này có vẻ được gõ bằng bảng mã cũ ${encoding}. Sau khi chuyển sang Unicode, văn bản sẽ đọc được như sau:`;
export const decode = 'Chuyển sang Unicode';
export const keepAsIs = 'Giữ nguyên';

export const noRoomInBlock =
  'Khối này không đủ chỗ cho phần vừa dán nên chưa có gì được thêm. Hãy dán ra ngoài khối hoặc dán từng phần.';
export const inserted = 'Đã đưa nội dung văn bản vào bài. Bấm “Hoàn tác” nếu muốn bỏ.';
