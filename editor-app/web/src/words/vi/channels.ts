/** How the newsroom is connected to channels outside. */

export const title = 'Kênh phát hành';
export const loading = 'Đang tải trạng thái kênh…';
export const fanpage = 'Trang Facebook';
export const explained =
  'Khi đã nối, bài được duyệt cho Trang Facebook tự đăng lên trang sau khi lên Cổng thông tin. Khi chưa nối, cán bộ xuất bản đăng tay theo gói do Tòa soạn chuẩn bị.';
export const notConnected = 'Chưa nối với trang Facebook nào: bài được đăng tay.';
export const works = 'Kết nối dùng được.';
export const probing = 'Đang hỏi Facebook… Kết quả hiện ở đây sau ít giây.';
export const notProbed = 'Chưa kiểm tra lần nào.';

export const page = 'Trang';
export const pageOf = (name: string, id: string): string => (name === '' ? `Số ${id}` : `${name} (số ${id})`);
export const connected = 'Đã nối';
export const connectedBy = (when: string, name: string): string => `${when}, người nối: ${name}`;
export const ends = 'Hết hạn';
export const never = 'Không có hạn';
export const unknown = 'Chưa biết';
export const endsOn = (when: string, days: number): string => `${when} (còn ${days} ngày)`;
export const lastProbe = 'Kiểm tra gần nhất';
export const everyDay = 'Hệ thống tự kiểm tra mỗi ngày và báo trước khi hết hạn 30, 7 và 1 ngày.';

/** What is done about the connection to the page. */
export const connection = {
  probe: 'Kiểm tra ngay',
  disconnect: 'Gỡ kết nối',
  disconnectTitle: 'Gỡ kết nối với trang Facebook',
  disconnectWhy:
    'Tòa soạn quên mã kết nối. Bài đã đăng vẫn ở trên trang; từ nay bài mới, bài đính chính và bài gỡ phải làm tay cho đến khi nối lại.',
  disconnected: 'Đã gỡ kết nối với trang Facebook.',
  connectedNow: 'Đã lưu kết nối. Hệ thống đang hỏi Facebook xem mã có dùng được không.',
} as const;

export const connectTitle = 'Nối với trang Facebook';
export const connectAnew = 'Nối lại bằng mã mới';
export const howTo = [
  'Đăng nhập developers.facebook.com bằng tài khoản quản lý trang, mở ứng dụng của đơn vị.',
  'Tạo mã truy cập của trang (Page access token) dài hạn với các quyền pages_manage_posts, pages_read_engagement và pages_show_list.',
  'Chép số của trang và mã vào đây. Mã được mã hóa khi lưu và không hiện lại.',
] as const;
export const pageId = 'Số của trang (Page ID)';
export const pageIdHint = 'Chỉ gồm chữ số, xem trong phần “Giới thiệu” của trang.';
export const token = 'Mã truy cập của trang';
export const connect = 'Nối trang';
