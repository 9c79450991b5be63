/** What happens to a story next, and what was done. */

export const noHeadline = '(Chưa có tít)';
export const department = 'Phòng phụ trách';
export const draft = 'Người viết hoàn thiện bài rồi gửi duyệt.';
export const unitReview = 'Thủ trưởng đơn vị xem bài, đồng ý gửi lên Sở hoặc trả lại.';
export const submitted = (department: string): string => `${department} nhận biên tập hoặc duyệt bài.`;
export const inEdit = (department: string): string =>
  `${department} biên tập xong sẽ trình lãnh đạo phòng duyệt.`;
export const inReview = (department: string): string =>
  `Lãnh đạo ${department} xem và duyệt bài, hoặc trả lại.`;
export const secondReview = 'Ban Giám đốc xem và duyệt, hoặc trả lại phòng.';
export const returned = 'Đơn vị sửa theo góp ý rồi gửi lại.';
export const approved = 'Chuyên viên xuất bản đưa bài lên các kênh đã chọn.';
export const scheduled = (time: string): string => `Bài tự lên các kênh đã duyệt lúc ${time}.`;
export const published = 'Bài đang được phát hành. Khi cần sửa, bấm “Đính chính”.';
export const withdrawn = 'Bài đã được gỡ. Khi cần, mở lại để sửa và trình duyệt lại.';
export const rejected = 'Bài không được sử dụng. Khi cần, phòng phụ trách mở lại để đơn vị sửa.';
export const archived = 'Bài đã lưu hồ sơ. Khi cần, mở lại để sửa và trình duyệt lại.';
export const created = 'tạo bài';
export const edited = 'sửa nội dung';
export const submittedIt = 'gửi duyệt';
export const signedOff = 'đồng ý gửi bài lên Sở';
export const claimed = 'nhận biên tập';
export const forwarded = 'trình duyệt';
export const returnedIt = 'trả lại bài';
export const approvedIt = 'duyệt bài';
export const revoked = 'rút lại để sửa';
export const publishedIt = 'xuất bản';
export const released = 'trả bài về hàng chờ';
export const assigned = 'giao người biên tập';
export const handedOver = 'chuyển bài sang phòng khác';
export const rejectedIt = 'quyết định không sử dụng bài';
export const approvedSecond = 'duyệt bài thay mặt Ban Giám đốc';
export const markedSensitive = 'đánh dấu bài nhạy cảm';
export const clearedSensitive = 'bỏ dấu nhạy cảm';
export const embargoed = 'đổi giờ giữ tin';
export const scheduledIt = 'hẹn giờ xuất bản';
export const unscheduled = 'bỏ hẹn giờ xuất bản';
export const publishedDue = 'xuất bản theo giờ hẹn';
export const correcting = 'mở bài để đính chính';
export const reopened = 'mở lại bài';
export const archivedIt = 'lưu hồ sơ';
export const withdrew = 'gỡ bài';
export const didIt = (deed: string): string => `Đã ${deed}.`;
