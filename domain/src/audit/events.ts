import { ACTIONS, actions } from '../story/stages.ts';

/** Kinds of events, as the record is searched: the first part of an event's name, with its label. */
export const EVENT_KINDS = {
  story: 'Bài',
  comment: 'Trao đổi',
  proposal: 'Gợi ý sửa',
  delivery: 'Gửi lên kênh',
  media: 'Ảnh, video trên kênh',
  asset: 'Tư liệu',
  consent: 'Phiếu đồng ý',
  settings: 'Thiết lập',
  delegation: 'Ủy quyền',
  membership: 'Phân công',
  account: 'Tài khoản',
  session: 'Phiên đăng nhập',
  sign_in: 'Đăng nhập',
  second_factor: 'Xác thực hai bước',
  person: 'Người dùng',
  people: 'Nhập danh sách',
  route: 'Phân luồng',
  mail: 'Thư',
  push: 'Thông báo đẩy',
  unit: 'Đơn vị',
  plan: 'Kế hoạch',
  cluster: 'Nhóm chủ đề',
  topic: 'Chủ đề',
  permissions: 'Nhóm quyền',
  permission: 'Quyền',
  panel_account: 'Tài khoản bảng quản trị',
  panel_role: 'Nhóm quyền bảng quản trị',
  panel_permission: 'Quyền bảng quản trị',
  token: 'Khóa API',
  transfer_token: 'Khóa chuyển dữ liệu',
} as const;
export type EventKind = keyof typeof EVENT_KINDS;
export const eventKinds = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]];

const CHANGES = { create: 'Thêm', change: 'Sửa', remove: 'Xóa' } as const;
const SAID: Readonly<Record<string, string>> = {
  'story.create': 'Bắt đầu bài',
  'comment.add': 'Thêm ý kiến',
  'comment.answer': 'Trả lời ý kiến',
  'comment.resolve': 'Đánh dấu ý kiến đã xử lý',
  'comment.reopen': 'Mở lại ý kiến',
  'proposal.make': 'Gợi ý sửa bài',
  'proposal.decide': 'Quyết định về gợi ý sửa',
  'proposal.withdraw': 'Rút gợi ý sửa',
  'delivery.retry': 'Gửi lại lên kênh',
  'delivery.delivered': 'Đã lên kênh',
  'delivery.failed': 'Gửi lên kênh không được',
  'media.withheld': 'Gỡ ảnh, video khỏi kênh vì thiếu đồng ý',
  'media.returned': 'Đưa ảnh, video trở lại kênh',
  'asset.register': 'Tải tư liệu lên',
  'asset.describe': 'Sửa lời cho tư liệu',
  'asset.children': 'Trả lời về trẻ em trong tư liệu',
  'asset.recipe': 'Đổi cách xử lý tư liệu',
  'asset.replace': 'Thay tệp của tư liệu',
  'asset.retry': 'Xử lý lại tư liệu',
  'asset.delete': 'Xóa tư liệu',
  'asset.original': 'Lấy tệp gốc của tư liệu',
  'asset.identify': 'Nhận dạng xong tư liệu',
  'asset.ready': 'Xử lý xong tư liệu',
  'asset.failed': 'Xử lý tư liệu không được',
  'consent.record': 'Ghi phiếu đồng ý',
  'consent.withdraw': 'Rút phiếu đồng ý',
  'consent.file': 'Mở tệp phiếu đồng ý',
  'settings.remarks': 'Đổi quy tắc viết',
  'settings.targets': 'Đổi mục tiêu thời gian của các bước',
  'settings.accounts': 'Đổi quy định về tài khoản',
  'settings.notices': 'Đổi cách nhận thông báo của mình',
  'unit.end': 'Kết thúc đơn vị',
  'unit.reopen': 'Mở lại đơn vị',
  'membership.add': 'Thêm phân công',
  'membership.end': 'Kết thúc phân công',
  'people.import': 'Nhập đơn vị và người dùng từ Excel',
  'person.block': 'Khóa tài khoản',
  'person.unblock': 'Mở khóa tài khoản',
  'account.created': 'Tạo tài khoản',
  'account.changed': 'Tài khoản thay đổi',
  'account.removed': 'Xóa tài khoản',
  'account.invited': 'Mời người dùng',
  'account.uninvited': 'Hủy lời mời',
  'account.reset_asked': 'Yêu cầu đặt lại mật khẩu',
  'account.link_used': 'Dùng đường dẫn gửi qua thư',
  'account.openid_bound': 'Gắn tài khoản với nhà cung cấp đăng nhập',
  'session.begun': 'Đăng nhập',
  'session.ended': 'Kết thúc phiên đăng nhập',
  'sign_in.failed': 'Đăng nhập không thành công',
  'second_factor.set_up': 'Thiết lập xác thực hai bước',
  'second_factor.recovery_codes': 'Tạo mã khôi phục mới',
  'second_factor.removed': 'Tắt xác thực hai bước',
  'second_factor.reset': 'Đặt lại xác thực hai bước của người khác',
  'route.change': 'Sửa phân luồng',
  'route.plan': 'Đưa phân luồng về như kế hoạch',
  'mail.retry': 'Gửi lại thư',
  'push.add': 'Bật thông báo đẩy trên một thiết bị',
  'push.remove': 'Tắt thông báo đẩy trên một thiết bị',
  'delegation.give': 'Ủy quyền',
  'delegation.end': 'Kết thúc ủy quyền',
};

/** An event's name in plain words; the name itself where the newsroom knows no such event. */
export function eventInWords(name: string): string {
  const said = SAID[name];
  if (said !== undefined) return said;
  const [kind = '', verb = ''] = name.split('.');
  const action = actions.find((one) => one === verb);
  if (kind === 'story' && action) return ACTIONS[action];
  if (!(kind in EVENT_KINDS) || !(verb in CHANGES)) return name;
  const label = EVENT_KINDS[kind as EventKind];
  return `${CHANGES[verb as keyof typeof CHANGES]} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Whether the newsroom has words for an event. */
export const isKnownEvent = (name: string): boolean => eventInWords(name) !== name;
