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
export const returned = 'Đơn vị sửa theo góp ý rồi gửi lại.';
export const approved = 'Chuyên viên xuất bản đưa bài lên các kênh đã chọn.';
export const published = 'Bài đang được phát hành. Khi cần sửa, mở lại để đính chính.';
export const withdrawn = 'Bài đã được gỡ. Khi cần, mở lại để sửa và trình duyệt lại.';
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
export const reopened = 'mở lại để đính chính';
export const withdrew = 'gỡ bài';
export const system = 'Hệ thống';
export const didIt = (deed: string): string => `Đã ${deed}.`;
