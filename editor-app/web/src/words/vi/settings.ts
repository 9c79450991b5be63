/** What the newsroom sets. */

export const saved = (rule: string, severity: string): string => `Đã lưu: “${rule}” – ${severity}.`;
export const explanation =
  'Chặn: bài chưa sửa thì chưa gửi, chưa trình và chưa duyệt được. Nhắc: người viết thấy gợi ý, bài vẫn gửi được. Thay đổi có hiệu lực ngay với mọi đơn vị và được ghi vào nhật ký.';
export const loading = 'Đang tải quy tắc…';
export const ruleCount = (rules: number): string => `${rules} quy tắc`;
export const rule = 'Quy tắc';
export const source = 'Căn cứ';
export const whenBroken = 'Khi vi phạm';

export const whenRuleBroken = (rule: string): string => `Khi vi phạm: ${rule}`;
