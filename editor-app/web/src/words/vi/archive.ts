/** The archive: what is kept, whether it is sound, taking it out. */

export const explanation =
  'Mỗi bài đã phát hành là một hồ sơ: mọi bản phát hành, tư liệu gốc, người duyệt và mã kiểm tra của từng tệp. Bài đã gỡ vẫn được giữ và có dấu niêm phong.';
export const loading = 'Đang mở kho lưu trữ…';
export const list = 'Hồ sơ lưu trữ';
export const none = 'Không có hồ sơ nào khớp với điều kiện đã chọn.';
export const count = (objects: number, size: string): string => `${objects} hồ sơ, ${size}`;
export const waiting = (editions: number): string =>
  `${editions} lượt đưa vào kho đang chờ hoặc chưa xong. Kho tự làm tiếp; lượt nào không thành công thì mở bài để thử lại.`;
export const faulty = (objects: number): string => `${objects} hồ sơ trong kho có lỗi`;
export const faultyHint =
  'Không có gì bị ghi đè. Hãy nhờ quản trị hệ thống lấy tệp hỏng từ bản sao lưu về, rồi kiểm tra lại.';

export const month = 'Tháng phát hành';
export const everyMonth = 'Mọi tháng';
export const monthName = (year: string, number: string): string => `Tháng ${number}/${year}`;
export const topic = 'Chủ đề';
export const everyTopic = 'Mọi chủ đề';

export const takeOut = 'Xuất gói BagIt (tệp zip)';
export const takeOutHint =
  'Gói gồm mọi hồ sơ khớp với điều kiện đang chọn, cả tư liệu gốc; có thể lớn và tải lâu.';

export const sealed = 'Đã niêm phong (bài đã gỡ)';
export const firstOut = (day: string): string => `Phát hành lần đầu ${day}`;
export const versions = (number: number): string => `${number} phiên bản`;
export const files = (number: number, size: string): string => `${number} tệp, ${size}`;
export const sound = (when: string): string => `Nguyên vẹn, kiểm tra lúc ${when}`;
export const broken = (when: string): string => `Có lỗi, kiểm tra lúc ${when}`;
export const neverChecked = 'Chưa kiểm tra lại lần nào';
export const checking = 'Đang chờ kiểm tra…';
export const check = 'Kiểm tra lại ngay';
export const checkOf = (headline: string): string => `Kiểm tra lại ngay hồ sơ “${headline}”`;
export const asked = (headline: string): string =>
  `Đã xếp hồ sơ “${headline}” vào hàng kiểm tra. Kết quả hiện ở đây sau ít phút.`;
