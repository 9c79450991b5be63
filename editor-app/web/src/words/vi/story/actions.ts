/** What can be done with a story, with its consequences. */

export const title = 'Thao tác với bài';

export const approvedChannels = (channels: string): string => `Kênh đã duyệt: ${channels}.`;

export const returnExplained = 'Bài về lại đơn vị để sửa; người viết được báo kèm góp ý này.';
export const returnReason = 'Cần sửa những gì?';
export const returnIt = 'Trả lại bài';
export const approveExplained =
  'Đúng nội dung hiển thị ở trên sẽ được phát hành. Mọi thay đổi về sau phải duyệt lại.';
export const approveIt = 'Duyệt bài này';
export const revokeEndsApproval = 'Lần duyệt này hết hiệu lực.';
export const revokeExplained = 'Bài về bàn biên tập để sửa và phải duyệt lại.';
export const revokeReason = 'Lý do rút lại';
export const revokeIt = 'Rút lại để sửa';
export const publishExplained = 'Bài lên các kênh đã duyệt ngay bây giờ, ai cũng đọc được.';
export const correctionForReaders = 'Lời đính chính, hiện công khai cùng bài';
export const correctionHint = 'Nói rõ đã sửa gì, ví dụ: “Bản trước ghi nhầm ngày tổ chức.”';
export const publishNow = 'Xuất bản ngay';
export const correctExplained = 'Bài về bàn biên tập để sửa, rồi phải được duyệt lại như mọi bài.';
export const correctKeepsEdition =
  'Bản đang phát hành vẫn giữ nguyên cho đến khi bản đính chính được xuất bản.';
export const correctReason = 'Lý do đính chính (chỉ người trong tòa soạn thấy)';
export const correctIt = 'Mở để đính chính';
export const reopenExplained = 'Bài được mở lại để sửa, rồi phải được duyệt lại.';
export const reopenReason = 'Lý do mở lại';
export const reopenIt = 'Mở lại bài';
export const rejectExplained = 'Bài dừng ở đây và không được phát hành; người viết được báo kèm lý do.';
export const rejectReason = 'Vì sao không sử dụng bài?';
export const rejectIt = 'Không sử dụng bài';
export const secondExplained =
  'Đúng nội dung hiển thị ở trên, đã được phòng duyệt, sẽ được phát hành. Mọi thay đổi về sau phải duyệt lại.';
export const secondIt = 'Duyệt thay mặt Ban Giám đốc';
export const markExplained =
  'Bài chỉ được phát hành khi Ban Giám đốc cũng duyệt. Nếu phòng đã duyệt, bài chuyển sang chờ Ban Giám đốc.';
export const markReason = 'Vì sao bài nhạy cảm?';
export const clearExplained = 'Bài không cần Ban Giám đốc duyệt nữa.';
export const clearReason = 'Lý do bỏ dấu nhạy cảm';
export const unscheduleExplained = 'Bài không tự lên kênh nữa và chờ chuyên viên xuất bản như trước khi hẹn giờ.';
export const archiveExplained = 'Bài rời các hàng chờ. Bản đang phát hành (nếu có) vẫn giữ nguyên trên các kênh.';
export const withdrawExplained =
  'Bài bị gỡ khỏi mọi kênh; người mở đường dẫn cũ sẽ thấy thông báo bài đã được gỡ.';
export const withdrawIsRecorded = 'Hệ thống lưu lại ai gỡ, lúc nào và vì sao.';
export const withdrawReason = 'Lý do gỡ bài';
export const withdrawIt = 'Gỡ bài';

export const channels = 'Phát hành trên';

export const checklist = 'Danh sách kiểm tra';
export const checkedBySystem = 'Hệ thống đã kiểm tra';
export const passed = 'Đạt';
export const failed = 'Chưa đạt';
export const lookAgain = 'Nên xem lại';
export const places = (count: number): string => ` (${count} chỗ)`;
export const source = (source: string): string => `Căn cứ: ${source}`;
export const checkedByYou = 'Bạn đã kiểm tra';
export const checkedByYouHint = 'Đánh dấu từng mục đã xem. Câu trả lời được lưu cùng lần duyệt.';
export const optional = (label: string): string => `${label} (không bắt buộc)`;
