/** Letting a deputy act for a head. */

export const explanation =
  'Khi vắng mặt, bạn ủy quyền cho đồng nghiệp cùng đơn vị ký thay trong thời gian đã định. Mọi việc người đó làm bằng quyền của bạn đều ghi rõ “ký thay”. Không ai ký thay để duyệt lời của chính mình hoặc của bạn.';
export const give = 'Ủy quyền mới';
export const giveIt = 'Ủy quyền';
export const given = 'Tôi đã ủy quyền';
export const received = 'Tôi được ủy quyền';
export const noneGiven = 'Bạn chưa ủy quyền cho ai.';
export const noneReceived = 'Chưa có ai ủy quyền cho bạn.';
export const nothingToGive = 'Bạn không giữ chức vụ nào có thể ủy quyền.';
export const noColleague = 'Đơn vị chưa có đồng nghiệp nào khác để ủy quyền.';
export const right = 'Chức vụ được ủy quyền';
export const roleAt = (role: string, unit: string): string => `${role}, ${unit}`;
export const deputy = 'Người ký thay';
export const choose = 'Chọn…';
export const from = 'Từ';
export const fromNow = 'Từ bây giờ';
export const until = 'Đến';
export const reason = 'Lý do';
export const reasonHint = 'Ví dụ: đi công tác, nghỉ phép.';
export const done = (name: string): string => `Đã ủy quyền cho ${name}.`;
export const ended = 'Đã kết thúc ủy quyền.';
export const end = 'Kết thúc sớm';
export const endOf = (name: string): string => `Kết thúc sớm ủy quyền cho ${name}`;
export const endQuestion = 'Kết thúc ủy quyền này?';
export const endExplained = (name: string): string =>
  `${name} không ký thay được nữa, ngay từ bây giờ. Những việc đã ký thay vẫn có hiệu lực.`;
export const endIt = 'Kết thúc ủy quyền';
export const period = (from: string, until: string): string => `Từ ${from} đến ${until}`;
export const toWhom = (name: string, right: string): string => `${name} ký thay chức ${right}`;
export const fromWhom = (name: string, right: string): string => `Bạn ký thay ${name}, ${right}`;
export const because = (reason: string): string => `Lý do: ${reason}`;
export const holds = 'Đang có hiệu lực';
export const comes = 'Chưa đến ngày';
export const over = 'Đã hết hạn';
export const endedAt = (time: string): string => `Đã kết thúc sớm lúc ${time}`;
export const loading = 'Đang tải các ủy quyền…';
export const choosePeriod = 'Hãy chọn đủ thời gian.';
export const chooseReason = 'Hãy ghi lý do ủy quyền.';
export const choosePerson = 'Hãy chọn người ký thay.';
