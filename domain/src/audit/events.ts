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
  session: 'Đăng nhập',
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
