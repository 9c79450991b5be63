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
export const correction = 'Lời đính chính, hiện công khai cùng bài (nếu cần)';
export const publishNow = 'Xuất bản ngay';
export const reopenExplained = 'Bài về bàn biên tập để sửa, rồi phải được duyệt lại.';
export const reopenKeepsEdition =
  'Bản đang phát hành (nếu có) vẫn giữ nguyên cho đến khi bản mới được xuất bản.';
export const reopenReason = 'Lý do mở lại';
export const reopenIt = 'Mở lại để đính chính';
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
