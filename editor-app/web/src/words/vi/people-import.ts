/** Bringing units and people in from Excel. */

export const title = 'Nhập đơn vị và người dùng từ Excel';
export const explanation =
  'Chọn tệp .xlsx; hệ thống đọc và cho xem từng dòng sẽ thêm, đổi hay giữ nguyên, cùng mọi chỗ sai. Chưa bấm “Nhập” thì chưa ghi gì.';
export const template = 'Tải tệp mẫu';
export const current = 'Tải danh sách hiện tại';
export const choose = 'Chọn tệp Excel';
export const chooseHint = 'Tệp .xlsx, tối đa 5 MB.';
export const reading = 'Đang đọc và kiểm tra tệp…';

export const ready = (units: number, people: number): string =>
  `Tệp không có chỗ sai. Sẽ ghi thay đổi từ ${units} dòng đơn vị và ${people} dòng người dùng.`;
export const nothingToDo = 'Mọi dòng của tệp đều trùng với dữ liệu hiện có; không có gì để nhập.';
export const faults = (rows: number): string =>
  rows === 0
    ? 'Tệp có chỗ sai nên chưa nhập được. Hãy sửa rồi chọn lại tệp.'
    : `${rows} dòng có lỗi nên chưa nhập được. Hãy sửa trong tệp rồi chọn lại.`;
export const summary = (added: number, changed: number, unchanged: number, faulty: number): string =>
  `${added} dòng thêm mới, ${changed} thay đổi, ${unchanged} giữ nguyên, ${faulty} có lỗi.`;
export const untouched = (units: number, people: number): string =>
  `Không có trong tệp và vẫn giữ nguyên: ${units} đơn vị, ${people} người dùng.`;
export const downloadProblems = 'Tải tệp kèm cột “Vấn đề”';
export const apply = 'Nhập';
export const applied = (units: number, people: number, memberships: number): string =>
  `Đã nhập: ${units} đơn vị, ${people} người dùng, ${memberships} phân công. Mọi thay đổi đã vào nhật ký.`;
export const show = 'Xem';
export const shown = {
  error: 'Các dòng có lỗi',
  noted: 'Các dòng có lưu ý',
  changing: 'Các dòng sẽ ghi',
  all: 'Mọi dòng',
} as const;
export const row = 'Dòng';
export const about = 'Đơn vị, người dùng';
export const outcome = 'Kết quả';
export const details = 'Chi tiết';
export const rowsShown = (rows: number): string => `${rows} dòng`;
export const more = 'Xem thêm';
export const note = 'Lưu ý';
export const problem = 'Lỗi';
export const inColumn = (column: string, text: string): string => `${column}: ${text}`;
export const wholeSheet = 'Về cả trang tính';
export const unchangedSinceChosen =
  'Tệp được giữ trên trang này như lúc chọn. Nếu vừa sửa tệp, hãy chọn lại.';
