/** The buttons above the text. */

export const largeHeading = 'Đề mục lớn (Ctrl+Alt+2)';
export const smallHeading = 'Đề mục nhỏ (Ctrl+Alt+3)';
export const bold = 'Chữ đậm (Ctrl+B)';
export const italic = 'Chữ nghiêng (Ctrl+I)';
export const bulletList = 'Danh sách dấu chấm (Ctrl+Shift+8)';
export const numberedList = 'Danh sách đánh số (Ctrl+Shift+7)';
export const quote = 'Trích dẫn (Ctrl+Shift+B)';
export const insertTable = 'Chèn bảng';
export const undo = 'Hoàn tác (Ctrl+Z)';
export const redo = 'Làm lại (Ctrl+Y)';
export const addRow = 'Thêm hàng bên dưới';
export const removeRow = 'Xóa hàng';
export const addColumn = 'Thêm cột bên phải';
export const removeColumn = 'Xóa cột';
export const toggleHeaderRow = 'Đổi hàng đầu thành tiêu đề';
export const removeTable = 'Xóa bảng';

export const insertBlock = 'Chèn khối nội dung';

export const addItem = 'Thêm mục bên dưới';
export const removeItem = 'Bỏ mục này';
export const removeBlock = 'Bỏ khối này';

export const formatting = 'Định dạng nội dung';
export const link = 'Đường dẫn (Ctrl+K)';
export const addMedia = 'Thêm ảnh, video hoặc tệp';
export const table = 'Bảng';
export const blocks = 'Khối nội dung';
