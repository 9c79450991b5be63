/** Units: the list, adding, changing, ending. */

export const add = 'Thêm đơn vị';
export const frame = {
  title: 'Đơn vị',
  count: (units: number): string => `${units} đơn vị`,
  search: 'Tìm theo tên hoặc mã đơn vị',
  list: 'Danh sách đơn vị',
  nothingFound: 'Không có đơn vị nào khớp. Hãy bỏ bớt điều kiện lọc.',
  loading: 'Đang tải đơn vị…',
  add,
} as const;

export const kind = 'Loại đơn vị';
export const everyKind = 'Mọi loại';
export const state = 'Tình trạng';
export const current = 'Đang hoạt động';
export const ended = 'Đã kết thúc';
export const everyState = 'Tất cả';

export const codeIs = (code: string): string => `Mã: ${code}`;
export const since = (day: string): string => `Từ ${day}`;
export const sinceUntil = (from: string, until: string): string => `Từ ${from} đến hết ${until}`;
export const people = (count: number): string => `${count} người`;
export const signsOffShort = 'Thủ trưởng duyệt trước khi gửi';
export const coordinates = 'Điều phối: nhận bài khi chủ đề chưa có phòng chủ trì';
export const endedAs = (how: string, units: string): string =>
  units === '' ? `${how}.` : `${how}: ${units}.`;
export const takenOverBy = (unit: string): string => `${unit} tiếp nhận các bài đang làm.`;
export const cameFrom = (units: string): string => `Tiếp nối: ${units}.`;

export const change = 'Sửa';
export const changeOf = (name: string): string => `Sửa đơn vị ${name}`;
export const changeTitle = 'Sửa đơn vị';
export const code = 'Mã đơn vị';
export const codeHint =
  'Chữ thường không dấu, số và dấu gạch nối, ví dụ thpt-doi-thong. Không đổi được về sau.';
export const name = 'Tên đơn vị';
export const nameHint =
  'Ở đây chỉ sửa cho đúng tên. Khi đơn vị thật sự đổi thành đơn vị mới, hãy dùng “Kết thúc”.';
export const levels = 'Cấp học';
export const signsOff = 'Bài phải được thủ trưởng đơn vị đồng ý trước khi gửi lên Sở';
export const from = 'Hoạt động từ ngày';
export const added = (name: string): string => `Đã thêm đơn vị “${name}”.`;
export const changed = (name: string): string => `Đã lưu đơn vị “${name}”.`;

export const end = 'Kết thúc';
export const endOf = (name: string): string => `Kết thúc đơn vị ${name}`;
export const endTitle = 'Kết thúc đơn vị';
export const loadingTies = 'Đang xem đơn vị còn những gì…';
export const consequences = 'Khi kết thúc:';
export const storiesStay = (published: number): string =>
  `Bài đã phát hành (${published} bài) và mọi số liệu đã kiểm đếm vẫn mang tên đơn vị này.`;
export const openStories = (open: number): string =>
  open === 0 ? 'Không còn bài nào đang làm.' : `${open} bài đang làm được đơn vị tiếp nhận làm tiếp.`;
export const membershipsEnd = (memberships: number): string =>
  memberships === 0
    ? 'Không có phân công nào phải kết thúc.'
    : `${memberships} phân công ở đơn vị này kết thúc theo; muốn làm ở đơn vị khác thì phân công lại.`;
export const noNewStories = 'Từ ngày hôm sau không gửi bài mới từ đơn vị này được.';
export const topicsNamed = (topics: number): string =>
  `${topics} chủ đề đang nêu đơn vị này trong bảng phân luồng; bài mới sẽ đến đơn vị tiếp nhận. Hãy báo điều phối viên sửa bảng.`;
export const lastDay = 'Ngày hoạt động cuối cùng';
export const ending = 'Lý do kết thúc';
export const successor = 'Đơn vị tiếp nối';
export const successorsHint = 'Chọn từng đơn vị; cần ít nhất hai.';
export const takeover = 'Đơn vị tiếp nhận các bài đang làm';
export const noTakeover = 'Không có';
export const chooseUnit = 'Chọn đơn vị';
export const dropUnit = (name: string): string => `Bỏ ${name}`;
export const confirmEnd = 'Kết thúc đơn vị này';
export const endedDone = (name: string): string => `Đã ghi ngày kết thúc của “${name}”.`;

export const reopen = 'Hủy kết thúc';
export const reopenOf = (name: string): string => `Hủy kết thúc đơn vị ${name}`;
export const reopened = (name: string): string =>
  `“${name}” hoạt động trở lại. Các phân công đã kết thúc không tự mở lại.`;
export const fromExcel = 'Nhập từ Excel';
