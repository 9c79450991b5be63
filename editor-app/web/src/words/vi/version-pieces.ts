/** The pieces of a text in a comparison, and what became of them. */

export const fileGone = 'Không còn xem được tệp này';
export const alt = 'Mô tả ảnh (alt)';
export const title = 'Tên';
export const caption = 'Chú thích';
export const credit = 'Nguồn';
export const crop = 'Khung ảnh';
export const file = 'Tệp';

export const heading = 'Tiêu đề';
export const listItem = 'Mục danh sách';
export const cell = 'Ô bảng';
export const headerCell = 'Ô tiêu đề bảng';
export const quote = 'Trích dẫn';
export const infoBox = 'Hộp thông tin';
export const infoBoxTitle = 'Tên hộp thông tin';
export const question = 'Câu hỏi';
export const answer = 'Trả lời';
export const pullQuote = 'Câu nói nổi bật';
export const speaker = 'Người nói';
export const figure = 'Con số';
export const figureMeaning = 'Giải thích con số';
export const time = 'Mốc thời gian';
export const event = 'Việc ở mốc thời gian';
export const gallery = 'Bộ ảnh';
export const deskNote = 'Ghi chú cho tòa soạn';
export const line = 'Đường kẻ ngang';
export const picture = 'Ảnh';
export const video = 'Video';
export const audio = 'Âm thanh';
export const attachment = 'Tệp đính kèm';
export const passage = 'Đoạn';
export const movedHere = 'Chuyển đến đây';
export const added = 'Thêm';
export const movedAway = 'Chuyển đi chỗ khác';
export const removed = 'Bỏ';
export const formatOnly = 'Chỉ đổi định dạng';
export const changed = 'Sửa';

export const runAdded = '[thêm:';
export const runRemoved = '[bỏ:';
export const runFormatted = '[đổi định dạng:';
