/** A file to look at or listen to, and how the work on it stands. */

export const pageCount = (pages: number): string => `, ${pages} trang`;
export const downloadNamed = (name: string): string => `Tải văn bản: ${name}`;
export const download = 'Tải văn bản';
export const documentAtWork = 'Văn bản đang được xử lý.';

export const noSoundYet = 'Chưa có bản để nghe.';

export const unknownKind = 'Chưa rõ loại tệp';
export const picture = 'Ảnh';
export const video = 'Video';
export const audio = 'Âm thanh';
export const document = 'Văn bản';

export const retryNamed = (name: string): string => `Thử lại ${name}`;

export const progressOf = (name: string): string => `Tiến độ xử lý ${name}`;
export const stillUsable = '. Tư liệu vẫn dùng được trong lúc này.';

export const loadingAsset = 'Đang tải tư liệu…';

export const pages = 'Các trang';
export const firstPagesShown = (pages: number): string =>
  `Xem được ${pages} trang đầu thành ảnh; cả văn bản vẫn có trong tệp đính kèm.`;

export const noPictureYet = 'Chưa có hình để xem.';
export const enlarge = (picture: string): string => `Phóng to: ${picture}`;

export const waitsItsTurn = 'Đang chờ đến lượt xử lý';
export const nearlyDone = ', sắp xong';
export const secondsLeft = (seconds: number): string => `, còn khoảng ${seconds} giây`;
export const minutesLeft = (minutes: number): string => `, còn khoảng ${minutes} phút`;
export const hoursLeft = (hours: number): string => `, còn khoảng ${hours} giờ`;

export const captions = 'Phụ đề';

export const zoomToFullSize = 'Phóng to đúng cỡ';
export const fitIntoFrame = 'Thu vừa khung';
export const enlargedPicture = 'Ảnh phóng to, cuộn bằng phím mũi tên';
