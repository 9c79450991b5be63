import { isInnerAddress, isWebAddress, trackingIn, withoutTracking } from '../../links/address.ts';
import type { LinkState } from '../../links/answer.ts';
import { formatDateTime } from '../../text/time.ts';
import type { LinkRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** Addresses a reader can open: of the web, with a public name and nobody's password in them. */
export const linkAddress: LinkRule = {
  label: 'Liên kết dẫn đến trang ai cũng mở được',
  source: SOURCES.links,
  severity: 'warn',
  inLink(address) {
    if (!/^https?:/iu.test(address)) return null;
    if (!isWebAddress(address))
      return { message: 'Liên kết mang tên hoặc mật khẩu của người dùng; hãy bỏ đi.' };
    return isInnerAddress(address)
      ? { message: 'Liên kết dẫn vào máy nội bộ; người đọc bên ngoài không mở được.' }
      : null;
  },
};

/** Parameters by which networks follow readers. */
export const linkTracking: LinkRule = {
  label: 'Liên kết không mang mã theo dõi người đọc',
  source: SOURCES.data,
  severity: 'warn',
  inLink(address) {
    const tracking = trackingIn(address);
    if (tracking.length === 0) return null;
    const message = `Liên kết mang mã theo dõi (${tracking.join(', ')}); bỏ đi thì trang vẫn mở đúng.`;
    return { message, insert: withoutTracking(address) };
  },
};

const SAID: Readonly<Record<Exclude<LinkState, 'ok' | 'unknown'>, string>> = {
  gone: 'Liên kết không còn trang nào',
  failing: 'Máy chủ của liên kết đang báo lỗi',
  silent: 'Liên kết không trả lời',
  unsafe: 'Liên kết có chứng chỉ bảo mật không hợp lệ',
};

/** What the newsroom's server saw when it looked whether addresses answer. */
export const linkAnswers: LinkRule = {
  label: 'Liên kết có trả lời',
  source: SOURCES.links,
  severity: 'warn',
  neverBlocks: true,
  inLink(address, { answers }) {
    const answer = answers?.get(address);
    if (!answer || answer.state === 'ok' || answer.state === 'unknown') return null;
    const status = answer.status === null ? '' : ` (${answer.status})`;
    return { message: `${SAID[answer.state]}${status}; kiểm tra lúc ${formatDateTime(answer.checkedAt)}.` };
  },
};
