/** A story as every channel will have it. */

export const archiveHtml = 'Trang HTML';
export const archiveText = 'Văn bản thuần';
export const archiveExplained = (assets: number, later: string): string =>
  `Kho lưu trữ giữ bản ghi này cùng tệp gốc của ${assets} tư liệu, mô tả theo chuẩn Dublin Core.${later}`;
export const archiveLater = ' Phần chưa biết lúc này được ghi rõ là ghi khi duyệt hoặc khi phát hành.';
export const archiveForms = 'Dạng bản ghi';
export const archiveRecord = 'Bản ghi lưu trữ';
export const archiveRecordAs = (form: string): string => `Bản ghi lưu trữ: ${form}`;
export const screenWidth = (screen: string, pixels: number): string => `${screen} (${pixels} điểm ảnh)`;
export const websiteOn = (screen: string): string => `Trang web: ${screen}`;
export const postVideo = 'Video của bài đăng';
export const morePictures = (count: number): string => `và ${count} ảnh nữa`;
export const fanpageName = 'Trang của Sở';
export const postTime = 'Vừa xong · Công khai';
export const fold = 'Thu gọn';
export const unfold = 'Xem thêm';
export const fanpageExplained = (length: string, most: string): string =>
  `Bài đăng có đúng lời và ảnh dưới đây (${length} / ${most} ký tự). Facebook tự quyết định chỗ thu gọn và cách xếp ảnh; ở đây là ước chừng.`;
export const picturesLeft = (most: number, left: number): string =>
  `Một bài đăng kèm tối đa ${most} ảnh; còn ${left} ảnh chỉ xem được trên trang web.`;
export const onPhone = 'Trên điện thoại';
export const onDesktop = 'Trên máy tính';
export const failed = 'Không xử lý được nên chưa phát hành được:';
export const processing = 'Đang xử lý nên chưa hiện trong bản xem trước:';
export const withheld = 'Nhận ra được trẻ em mà chưa đủ đồng ý nên không hiện ở bản phát hành:';
export const unanswered = 'Chưa trả lời câu hỏi về trẻ em nên chưa phát hành được:';
export const notOnFanpage =
  'Nhận ra được trẻ em; chưa có đồng ý cho fanpage nên không kèm theo bài đăng Facebook:';
export const holds = 'Tư liệu cần xem lại';
export const title = 'Xem trước';
export const making = 'Đang dựng bản xem trước…';
export const shown = (time: string, revision: number, savedBy: string): string =>
  `Đang xem bản lưu lúc ${time} (lần sửa ${revision}${savedBy}).`;
export const savedBy = (name: string): string => `, người lưu: ${name}`;
export const refresh = 'Cập nhật';
export const websitePhone = 'Trang web – điện thoại';
export const websiteDesktop = 'Trang web – máy tính';
export const archive = 'Lưu trữ';
export const website = 'Trang web';
export const channels = 'Nơi đăng';
export const websiteExplained =
  'Ngày giờ trên trang là giờ xem trước. Liên kết không mở ở đây; tin liên quan do cổng thông tin tự chọn khi phát hành; ghi chú gửi tòa soạn không được đăng.';
export const newer = (time: string): string => `Bài vừa có thay đổi mới, lúc ${time}. Bấm “Cập nhật” để xem.`;
export const press = 'Thư báo chí';
export const pressExplained =
  'Mỗi địa chỉ trong danh sách báo chí nhận riêng một thư, đúng như dưới đây, sau khi bài đã lên trang web. Thư không kèm ảnh; người nhận xem ảnh trên trang.';
export const pressCorrected =
  'Bài này đã gửi báo chí trước đây, nên những nơi đã nhận sẽ được gửi thư đính chính.';
export const pressFrom = 'Người gửi';
export const pressSubject = 'Tiêu đề thư';
export const pressForms = 'Dạng thư';
export const pressHtml = 'Thư có định dạng';
export const pressMail = 'Nội dung thư';
export const pressMailAs = (form: string): string => `Nội dung thư: ${form}`;
export const portal = 'Cổng khác';
export const portalExplained =
  'Cổng thông tin khác nhận thông báo này kèm chữ ký, sau khi bài đã lên trang web. Ngày giờ và mã bản phát hành ở đây là của lúc xem trước; các mục khác đúng như sẽ gửi.';
export const event = 'Loại thông báo';
export const eventTypes = {
  'story.published': 'Bài mới được phát hành',
  'story.corrected': 'Bài được đính chính',
  'story.withdrawn': 'Bài bị gỡ',
  ping: 'Thử kết nối',
} as const;
export const eventAddress = 'Địa chỉ bài';
export const eventHeadline = 'Tít';
export const eventUnit = 'Đơn vị';
export const eventTopics = 'Chủ đề';
export const eventNote = 'Nội dung đính chính';
export const eventMedia = 'Tư liệu';
export const mediaCount = (assets: number, files: number): string => `${assets} tư liệu, ${files} tệp`;
export const noMedia = 'Không có';
export const eventJson = 'Thông báo nguyên văn (JSON)';
