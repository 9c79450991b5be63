/** What follows from each action, said before it is confirmed. */

export const told = (names: string): string => `Được báo: ${names}.`;
export const authorNamed = (name: string): string => `người viết (${name})`;
export const rolesAt = (roles: string, unit: string): string => `${roles} (${unit})`;

export const assignExplained = 'Người được giao thấy bài trong mục “Tôi đang giữ” của bàn biên tập.';
export const handOverExplained =
  'Phòng nhận sẽ biên tập và duyệt bài; phòng đang phụ trách vẫn xem và trao đổi được.';

export const returnExplained = 'Bài về lại đơn vị để sửa; góp ý này hiện trên bài.';
export const returnToWriter = 'Bài về lại bản nháp của đơn vị, chưa gửi lên Sở.';
export const returnToDesk = 'Bài về bàn biên tập của phòng; lần duyệt của phòng hết hiệu lực.';

export const approveExplained =
  'Đúng nội dung hiển thị ở trên sẽ được phát hành. Mọi thay đổi về sau phải duyệt lại.';
export const secondComes = 'Bài nhạy cảm: sau khi bạn duyệt, bài còn chờ Ban Giám đốc duyệt.';
export const officerComes = 'Chuyên viên xuất bản đưa bài lên các kênh bạn chọn.';
export const secondExplained =
  'Đúng nội dung ở trên, đã được phòng duyệt, sẽ được phát hành. Mọi thay đổi về sau phải duyệt lại.';
export const revokeEndsApproval = 'Lần duyệt này hết hiệu lực.';
export const revokeExplained = 'Bài về bàn biên tập để sửa và phải duyệt lại.';
export const scheduleEnds = (time: string): string => `Giờ hẹn ${time} được bỏ.`;

export const approvedChannels = (channels: string): string => `Kênh đã duyệt: ${channels}.`;
export const filesGoPublic = (count: number): string =>
  `${count} ảnh, tệp trong bài được công khai cùng bài.`;
export const replacesEdition = (edition: number): string =>
  `Bản mới thay bản số ${edition} đang phát hành, kèm lời đính chính công khai.`;
export const publishExplained = 'Bài lên kênh ngay bây giờ, ai cũng đọc được.';
export const scheduleExplained =
  'Đến giờ, bài tự lên kênh. Nếu lúc đó hệ thống đang dừng, bài lên khi hệ thống chạy lại và được ghi là trễ.';
export const unscheduleExplained = 'Bài không tự lên kênh nữa mà chờ chuyên viên xuất bản.';

export const embargoExplained =
  'Trước giờ này, không nội dung, ảnh hay tệp nào của bản chưa phát hành hiện ra ngoài tòa soạn.';
export const embargoMovesSchedule =
  'Nếu giờ giữ tin muộn hơn giờ hẹn xuất bản, giờ hẹn dời đến lúc hết giữ tin.';

export const correctExplained = 'Bài về bàn biên tập để sửa, rồi phải được duyệt lại như mọi bài.';
export const correctKeepsEdition = (edition: number): string =>
  `Bản số ${edition} vẫn hiện trên các kênh cho đến khi bản đính chính được xuất bản.`;
export const correctNeedsSecond = 'Bài nhạy cảm: bản đính chính cũng cần Ban Giám đốc duyệt.';
export const correctIsPublic = 'Bản đính chính hiện công khai ngày và lời đính chính cho người đọc.';

export const reopenExplained = 'Bài được mở lại để sửa, rồi phải được duyệt lại.';
export const reopenToUnit = 'Bài về lại đơn vị để sửa rồi gửi lại.';
export const rejectExplained = 'Bài dừng ở đây và không được phát hành; lý do hiện trên bài.';
export const markExplained = 'Sau khi phòng duyệt, bài còn cần Ban Giám đốc duyệt mới được phát hành.';
export const markStops =
  'Bài chưa phát hành được nữa mà chuyển sang chờ Ban Giám đốc duyệt; giờ hẹn (nếu có) được bỏ.';
export const clearExplained = 'Bài không cần Ban Giám đốc duyệt nữa.';

export const archiveExplained = 'Bài rời các hàng chờ; khi cần vẫn tìm được và mở lại.';
export const archiveKeepsEdition = (edition: number): string =>
  `Bản số ${edition} vẫn hiện trên các kênh; muốn gỡ, hãy dùng “Gỡ bài”.`;

export const leavesWebsite = (address: string): string =>
  `Gỡ khỏi cổng thông tin: ${address} sẽ báo bài đã được gỡ.`;
export const leavesFanpage =
  'Xóa bài đăng trên trang Facebook rồi đọc lại để chắc chắn; nếu không tự xóa được, chuyên viên phát hành sẽ nhận việc này.';
export const leavesPress =
  'Báo cho từng cơ quan báo chí đã nhận thư rằng bài được gỡ; thư đã gửi thì không thu lại được.';
export const leavesWebhook =
  'Báo cho cổng thông tin khác gỡ bài; nếu cổng đó không nhận, chuyên viên phát hành sẽ nhận việc này.';
export const archiveSealed = 'Bản lưu trong kho được niêm phong kèm lý do; không xóa bản lưu.';
export const leavesLists = (topics: number): string =>
  `Bài rời trang chủ, trang đơn vị và ${topics} trang chủ đề.`;
export const filesLeave = (count: number): string =>
  `${count} ảnh, tệp của bài không còn mở được từ cổng thông tin, trừ tệp mà bài khác đang dùng.`;
export const leavesReadBack = 'Hệ thống đọc lại từng kênh để xác nhận đã gỡ; kết quả hiện ở mục “Phát hành”.';
export const withdrawIsRecorded = (edition: number): string =>
  `Bản số ${edition}, các lần duyệt và lý do gỡ vẫn nằm trong hồ sơ của tòa soạn, không ai sửa hay xóa được.`;
export const withdrawStopsWork = (stage: string): string =>
  `Việc đang làm với bài (${stage}) dừng lại; nội dung đang sửa vẫn còn.`;
export const withdrawnLater = 'Khi cần, mở lại bài để sửa và trình duyệt lại.';
