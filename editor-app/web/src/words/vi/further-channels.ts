/** The press list, and another portal that takes the newsroom's editions. */

export const press = 'Danh sách báo chí';
export const pressExplained =
  'Bài được duyệt cho danh sách này gửi tới từng địa chỉ bằng một thư riêng sau khi lên Cổng thông tin. Đính chính và gỡ bài được báo cho những nơi đã nhận.';
export const pressEmpty = 'Chưa có địa chỉ nào: khi duyệt bài chưa chọn được kênh này.';
export const pressList = 'Các địa chỉ báo chí';
export const paused = 'Đang tạm ngừng';
export const added = (when: string, name: string): string => `thêm ${when}, người thêm: ${name}`;
export const pause = 'Tạm ngừng';
export const resume = 'Dùng lại';
export const remove = 'Bỏ khỏi danh sách';
export const about = (action: string, address: string): string => `${action}: ${address}`;
export const removeTitle = 'Bỏ địa chỉ báo chí';
export const removeWhy = (address: string, outlet: string): string =>
  `${address} (${outlet}) không nhận bài mới nữa. Nơi này vẫn được báo khi bài đã nhận bị đính chính hoặc gỡ.`;
export const removed = (address: string): string => `Đã bỏ ${address} khỏi danh sách.`;
export const addTitle = 'Thêm địa chỉ';
export const outlet = 'Cơ quan báo chí';
export const outletExample = 'Báo, đài hoặc tạp chí';
export const address = 'Địa chỉ thư điện tử';
export const add = 'Thêm';
export const addedNow = (where: string): string => `Đã thêm ${where} vào danh sách.`;

export const webhook = 'Cổng thông tin khác';
export const webhookExplained =
  'Bài được duyệt cho kênh này được gửi tự động, có chữ ký, tới một cổng thông tin khác sau khi lên Cổng thông tin. Ảnh và video trẻ em chỉ có những tệp Cổng thông tin được phép hiện.';
export const notSetUp = 'Chưa thiết lập: khi duyệt bài chưa chọn được kênh này.';
export const sendsTo = 'Gửi tới';
export const connected = 'Đã thiết lập';
export const connectedBy = (when: string, name: string): string => `${when}, người thiết lập: ${name}`;
export const lastPing = 'Gửi thử gần nhất';
export const pinging = 'Đang gửi thử… Kết quả hiện ở đây sau ít giây.';
export const notPinged = 'Chưa gửi thử lần nào.';
export const answered = 'Cổng kia đã nhận tin thử.';
/** What is done about the connection to the other portal. */
export const connection = {
  probe: 'Gửi thử',
  disconnect: 'Bỏ thiết lập',
  disconnectTitle: 'Bỏ thiết lập cổng thông tin khác',
  disconnectWhy:
    'Tòa soạn quên địa chỉ và mã bí mật. Bài đã gửi vẫn ở cổng kia; từ nay bài mới, bài đính chính và bài gỡ không tự đến đó nữa.',
  disconnected: 'Đã bỏ thiết lập cổng thông tin khác.',
  connectedNow: 'Đã lưu. Hệ thống đang gửi thử tới cổng kia.',
} as const;
export const connectTitle = 'Thiết lập cổng nhận';
export const connectAnew = 'Thay địa chỉ và mã bí mật';
export const receiver = 'Địa chỉ nhận';
export const receiverHint = 'Do đơn vị quản lý cổng kia cung cấp, bắt đầu bằng https://.';
export const secret = 'Mã bí mật';
export const secretHint =
  'Bắt đầu bằng whsec_. Hai bên dùng chung mã này để kiểm tra chữ ký; mã được mã hóa khi lưu và không hiện lại.';
export const connect = 'Lưu và gửi thử';
