/** People: the list, accounts, what each is where. */

export const add = 'Thêm người dùng';
export const frame = {
  title: 'Người dùng',
  count: (people: number): string => `${people} người dùng`,
  search: 'Tìm theo tên, thư điện tử hoặc mã định danh',
  list: 'Danh sách người dùng',
  nothingFound: 'Không có ai khớp. Hãy bỏ bớt điều kiện lọc.',
  loading: 'Đang tải người dùng…',
  add,
} as const;

export const role = 'Vai trò';
export const everyRole = 'Mọi vai trò';
export const state = 'Tình trạng';
export const states = {
  all: 'Tất cả',
  active: 'Đang làm việc',
  blocked: 'Bị khóa',
  unassigned: 'Chưa có phân công',
} as const;

export const identityIs = (code: string): string => `Mã định danh ${code}`;
export const blocked = 'Bị khóa';
export const noPassword = 'Chưa đặt mật khẩu';
export const you = 'Tài khoản của bạn';
export const sameAs = (accounts: string): string =>
  `Cùng một người với ${accounts}: không duyệt được bài của nhau.`;
export const yourself = 'Phân công và trạng thái khóa của bạn do một quản trị khác thay đổi.';
export const noMembership = 'Chưa có phân công.';
export const memberships = (name: string): string => `Phân công của ${name}`;
export const membership = (role: string, unit: string): string => `${role}, ${unit}`;
export const openEnded = (from: string): string => `từ ${from}`;
export const period = (from: string, until: string): string => `từ ${from} đến hết ${until}`;
export const past = 'đã kết thúc';
export const calledOff = 'đã hủy';
export const coming = 'chưa bắt đầu';
export const earlier = (count: number): string => `Trước đây (${count})`;

export const change = 'Sửa';
export const changeOf = (name: string): string => `Sửa thông tin của ${name}`;
export const changeTitle = 'Sửa người dùng';
export const name = 'Họ và tên';
export const email = 'Thư điện tử';
export const emailHint = 'Dùng để đăng nhập và nhận thông báo.';
export const identityCode = 'Mã định danh cán bộ (nếu có)';
export const identityHint =
  'Các tài khoản cùng mã được coi là một người: không tự duyệt bài của mình bằng tài khoản khác.';
export const added = (name: string): string =>
  `Đã thêm “${name}”. Người này đăng nhập được sau khi đặt mật khẩu.`;
export const changed = (name: string): string => `Đã lưu thông tin của “${name}”.`;
export const withMembership = 'Phân công ngay';
export const sendInvitation = 'Gửi thư mời đặt mật khẩu';

export const account = 'Tài khoản';
export const accountOf = (name: string): string => `Tài khoản của ${name}`;

export const assign = 'Thêm phân công';
export const assignTo = (name: string): string => `Thêm phân công cho ${name}`;
export const unit = 'Đơn vị';
export const chooseUnit = 'Chọn đơn vị';
export const from = 'Từ ngày';
export const until = 'Đến hết ngày (để trống nếu chưa biết)';
export const assigned = (name: string): string => `Đã phân công cho “${name}”.`;
export const unitMissing = 'Hãy chọn đơn vị.';

export const end = 'Kết thúc';
export const endOf = (role: string, unit: string): string => `Kết thúc phân công ${role}, ${unit}`;
export const endTitle = 'Kết thúc phân công';
export const endHint = 'Chọn hôm qua để thôi vai trò ngay lập tức. Phân công vẫn được lưu trong lịch sử.';
export const lastDay = 'Ngày cuối cùng';
export const ended = (name: string): string => `Đã ghi ngày kết thúc phân công của “${name}”.`;

export const block = 'Khóa';
export const blockOf = (name: string): string => `Khóa tài khoản của ${name}`;
export const blockTitle = 'Khóa tài khoản';
export const blockConsequence = (name: string): string =>
  `${name} không đăng nhập và không thao tác được nữa, kể cả ở nơi đang đăng nhập. Bài đã viết và phân công vẫn giữ nguyên.`;
export const blockNow = 'Khóa tài khoản này';
export const unblock = 'Mở khóa';
export const unblockOf = (name: string): string => `Mở khóa tài khoản của ${name}`;
export const blockedDone = (name: string): string => `Đã khóa tài khoản của “${name}”.`;
export const unblockedDone = (name: string): string => `Đã mở khóa tài khoản của “${name}”.`;
