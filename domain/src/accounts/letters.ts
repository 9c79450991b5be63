import { formatDateTime } from '../text/time.ts';

/** What is mailed about an account: a line of subject and plain text. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const letter = (subject: string, name: string, ...paragraphs: readonly string[]): Letter => ({
  subject,
  text: [`Chào ${name},`, ...paragraphs, 'Tòa soạn'].join('\n\n'),
});

export const invitationLetter = (of: { name: string; inviter: string; link: string; until: Date }): Letter =>
  letter(
    'Mời bạn vào Tòa soạn',
    of.name,
    `${of.inviter} mời bạn dùng Tòa soạn. Hãy mở liên kết sau để đặt mật khẩu:`,
    of.link,
    `Liên kết dùng được một lần, đến ${formatDateTime(of.until)}. Nếu quá hạn, hãy nhờ quản trị hệ thống mời lại.`,
    'Nếu bạn không biết vì sao nhận được thư này, hãy bỏ qua; không ai vào được nếu không có liên kết.',
  );

export const resetLetter = (of: { name: string; link: string; until: Date }): Letter =>
  letter(
    'Đặt lại mật khẩu Tòa soạn',
    of.name,
    'Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Nếu là bạn, hãy mở liên kết sau:',
    of.link,
    `Liên kết dùng được một lần, đến ${formatDateTime(of.until)}. Khi đặt mật khẩu mới, mọi phiên đăng nhập đang mở sẽ kết thúc.`,
    'Nếu không phải bạn, hãy bỏ qua thư này; mật khẩu hiện tại vẫn dùng được.',
  );

export const passwordChangedLetter = (of: { name: string; at: Date }): Letter =>
  letter(
    'Mật khẩu Tòa soạn của bạn vừa được đổi',
    of.name,
    `Mật khẩu của bạn được đổi lúc ${formatDateTime(of.at)}. Nếu không phải bạn, hãy báo ngay quản trị hệ thống.`,
  );

export const factorResetLetter = (of: { name: string; by: string; at: Date }): Letter =>
  letter(
    'Xác thực hai bước của bạn vừa được tắt',
    of.name,
    `${of.by} đã tắt xác thực hai bước của bạn lúc ${formatDateTime(of.at)} để bạn thiết lập lại. Hãy đăng nhập và thiết lập trong “Tài khoản của tôi”.`,
    'Nếu bạn không nhờ việc này, hãy báo ngay quản trị hệ thống.',
  );
