/** What can be done with a story. */

export const title = 'Thao tác với bài';
export const more = 'Thao tác khác';
export const choose = 'Chọn…';

export const assignIt = 'Giao bài';
export const colleague = 'Giao cho';
export const loadingColleagues = 'Đang tìm đồng nghiệp…';
export const handOverReason = 'Vì sao chuyển phòng?';
export const handOverIt = 'Chuyển bài';
export const department = 'Phòng nhận bài';

export const returnReason = 'Cần sửa những gì?';
export const returnIt = 'Trả lại bài';
export const approveIt = 'Duyệt bài này';
export const revokeReason = 'Lý do rút lại';
export const revokeIt = 'Rút lại để sửa';
export const correctionForReaders = 'Lời đính chính, hiện công khai cùng bài';
export const correctionHint = 'Nói rõ đã sửa gì, ví dụ: “Bản trước ghi nhầm ngày tổ chức.”';
export const publishNow = 'Xuất bản ngay';
export const publishTime = 'Xuất bản lúc';
export const correctReason = 'Lý do đính chính (chỉ người trong tòa soạn thấy)';
export const correctIt = 'Mở để đính chính';
export const reopenReason = 'Lý do mở lại';
export const reopenIt = 'Mở lại bài';
export const rejectReason = 'Vì sao không sử dụng bài?';
export const rejectIt = 'Không sử dụng bài';
export const secondIt = 'Duyệt thay mặt Ban Giám đốc';
export const markReason = 'Vì sao bài nhạy cảm?';
export const clearReason = 'Lý do bỏ dấu nhạy cảm';
export const withdrawReason = 'Lý do gỡ bài';
export const withdrawIt = 'Gỡ bài';

export const embargo = 'Giữ tin';
export const embargoReason = 'Vì sao rút ngắn hoặc bỏ giờ giữ tin?';
export const embargoTime = 'Giữ tin đến';
export const embargoIt = 'Lưu giờ giữ tin';
export const heldUntil = (time: string): string => `Đang giữ tin đến ${time}.`;
export const noEmbargo = 'Không giữ tin';
export const keepEmbargo = (time: string): string => `Vẫn giữ tin đến ${time}`;
export const setEmbargo = 'Giữ tin đến một giờ';
export const moveEmbargo = 'Đổi giờ giữ tin';
export const liftEmbargo = 'Bỏ giữ tin';

export const channels = 'Phát hành trên';

export const checklist = 'Danh sách kiểm tra';
export const checkedBySystem = 'Hệ thống đã kiểm tra';
export const passed = 'Đạt';
export const failed = 'Chưa đạt';
export const lookAgain = 'Nên xem lại';
export const places = (count: number): string => ` (${count} chỗ)`;
export const source = (source: string): string => `Căn cứ: ${source}`;
export const checkedByYou = 'Bạn xác nhận đã kiểm tra';
export const checkedByYouHint = 'Bấm duyệt là xác nhận từng mục này. Lời xác nhận được lưu cùng lần duyệt.';
export const approveChecked = (checks: number): string => `Đã kiểm tra đủ ${checks} mục, duyệt bài`;
export const termsAndEmbargo = 'Điều kiện kèm theo, giữ tin';
export const terms = 'Điều kiện kèm theo';
export const termsHint = 'Chuyên viên xuất bản thấy lời này trước khi đưa bài lên kênh.';
export const termsOf = (name: string): string => `Điều kiện của ${name} khi duyệt`;

export const changes = 'Thay đổi';
export const changesSince = (name: string, time: string): string =>
  `Thay đổi so với bản ${time}${name === '' ? '' : ` (${name})`}`;
export const nothingBefore = 'Chưa có bản nào trước đó để so sánh.';
export const comparing = 'Đang so sánh với bản trước…';
