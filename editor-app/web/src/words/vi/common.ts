/** What several screens say: buttons, waiting, failures, lists over several pages. */

export const noConnection =
  'Không kết nối được với máy chủ. Hãy kiểm tra mạng; những gì đang viết vẫn còn trên máy này.';

export const close = 'Đóng';

export const retry = 'Thử lại';

export const loading = 'Đang tải…';

export const previousPage = 'Trang trước';
export const pageOf = (page: number, pages: number): string => `Trang ${page}/${pages}`;
export const nextPage = 'Trang sau';

export const stillMissing = 'Bài còn thiếu:';

export const newsroom = 'Tòa soạn';
export const pageTitle = (page: string): string => `${page} – Tòa soạn`;

export const screenFailed = 'Không mở được màn hình này';
export const screenFailedWhy = 'Có thể mạng vừa bị ngắt. Nội dung đang viết vẫn còn trên máy này.';
export const reloadPage = 'Tải lại trang';

export const cancel = 'Thôi';
export const save = 'Lưu';
export const done = 'Xong';
export const library = 'Kho tư liệu';
export const console = 'Lên kênh';
export const archive = 'Kho lưu trữ';
export const calendar = 'Lịch xuất bản';
export const late = (time: string): string => `muộn ${time}`;
export const drop = 'Bỏ';
export const saveAnswer = 'Lưu câu trả lời';
export const loadingConsents = 'Đang tải phiếu đồng ý…';
export const findingUses = 'Đang tìm nơi sử dụng…';

export const processAgain = 'Xử lý lại';

export const seeOnPortal = 'Xem trên cổng thông tin';
export const loadingList = 'Đang tải danh sách…';
export const paging = 'Phân trang';
export const myAccount = 'Tài khoản của tôi';
export const factorRoles = 'Xác thực hai bước';
export const remarkSettings = 'Quy tắc soạn bài';
export const delegations = 'Ủy quyền';
export const stageTargets = 'Mục tiêu thời gian';
export const openingStory = 'Đang mở bài…';
