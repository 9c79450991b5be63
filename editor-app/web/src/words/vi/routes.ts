/** The routing table. */

export const title = 'Phân luồng';
export const explanation =
  'Chủ đề chính của bài quyết định phòng chủ trì; phòng phối hợp được báo và góp ý. Thay đổi có hiệu lực ngay với bài gửi sau đó; bài đã ở bàn biên tập giữ nguyên phòng chủ trì.';
export const readOnly = 'Bạn xem được bảng này. Điều phối viên là người thay đổi.';
export const loading = 'Đang tải bảng phân luồng…';
export const plan = 'Kế hoạch';
export const topics = (plan: string): string => `Chủ đề của ${plan}`;
export const only = 'Chỉ xem';
export const everyTopic = 'Mọi chủ đề';
export const changedTopics = 'Chủ đề khác kế hoạch';
export const withoutLead = 'Chủ đề chưa có phòng chủ trì';
export const faulty = 'Chủ đề nêu đơn vị đã kết thúc';
export const none = 'Không có chủ đề nào như vậy.';
export const leads = 'Chủ trì';
export const cooperating = 'Phối hợp';
export const outside = 'Cơ quan ngoài tòa soạn';
export const noLead = 'Chưa có, bài đến điều phối viên';
export const noneTold = 'Không có';
export const byLevel = (name: string, levels: string): string => `${name} (${levels})`;
export const differs = 'Khác kế hoạch';
export const endedUnit = (name: string): string => `${name} (đã kết thúc)`;
export const endedActs = (name: string, acts: string): string => `${name} (đã kết thúc; ${acts} làm thay)`;

export const change = 'Sửa';
export const changeOf = (topic: string): string => `Sửa phân luồng: ${topic}`;
export const changeTitle = 'Sửa phân luồng';
export const role = (department: string): string => `Vai trò của ${department}`;
export const roles = { none: 'Không tham gia', lead: 'Chủ trì', cooperating: 'Phối hợp' } as const;
export const levelsOf = (department: string): string => `Cấp học do ${department} phụ trách`;
export const severalLeads =
  'Nhiều phòng cùng chủ trì: chọn cấp học cho từng phòng. Phòng đầu danh sách nhận bài không thuộc cấp nào.';
export const first = 'Nhận bài không thuộc cấp nào';
export const reason = 'Lý do thay đổi';
export const reasonMissing = 'Hãy ghi lý do.';
export const changed = (topic: string): string => `Đã đổi phân luồng của “${topic}”.`;
export const toPlan = 'Về bảng của kế hoạch';
export const toPlanOf = (topic: string): string => `Về bảng của kế hoạch: ${topic}`;
export const backToPlan = (topic: string): string => `“${topic}” đã trở về bảng của kế hoạch.`;
export const toPlanAsk = 'Các phòng chủ trì và phối hợp trở lại như kế hoạch đã ban hành.';

export const history = 'Lịch sử';
export const historyOf = (topic: string): string => `Lịch sử phân luồng: ${topic}`;
export const loadingHistory = 'Đang tải lịch sử…';
export const at = (time: string, name: string): string => `${time}, ${name}`;
export const published = 'Bảng ban đầu theo kế hoạch';
export const because = (reason: string): string => `Lý do: ${reason}`;
export const putBack = 'Trở về bảng của kế hoạch.';
export const leadAdded = (units: string): string => `Thêm chủ trì: ${units}.`;
export const leadGone = (units: string): string => `Thôi chủ trì: ${units}.`;
export const leadChanged = (units: string): string => `Đổi cấp học hoặc thứ tự chủ trì: ${units}.`;
export const toldAdded = (units: string): string => `Thêm phối hợp: ${units}.`;
export const toldGone = (units: string): string => `Thôi phối hợp: ${units}.`;
