/** The frame of every screen. */

export const unread = (count: number): string => `Thông báo, ${count} chưa đọc`;
export const notifications = 'Thông báo';

export const assets = 'Tư liệu';
export const consents = 'Phiếu đồng ý';
export const failedAssets = 'Tư liệu bị lỗi';

export const newStory = 'Viết bài mới';
export const quickSend = 'Gửi nhanh';

export const notFound = 'Không có trang này';
export const toFirstPage = 'Về trang đầu';

export const stories = 'bài';

export const office = 'Tòa soạn';
export const inNameOf = (name: string): string => `, ký thay ${name}`;

export const settings = 'Thiết lập';
export const units = 'Đơn vị';
export const people = 'Người dùng';
export const routes = 'Phân luồng';
export const record = 'Nhật ký';
export const channels = 'Kênh';

export const toMain = 'Đến nội dung chính';
export const closeMenu = 'Đóng danh mục';
export const openMenu = 'Mở danh mục';
export const menu = 'Danh mục';

export const signOut = 'Đăng xuất';

export const noticeSettings = 'Thiết lập thông báo';
export const feedback = 'Góp ý của người đọc';
export const failedMails = 'Thư chưa gửi được';
