/** The library of files. */

export const arrived = 'Tệp vừa vào kho';
export const describeArrived = 'Mô tả và trả lời về trẻ em';

export const isShared = 'dùng chung';
export const select = (title: string): string => `Chọn ${title}`;

export const editMany = (assets: number): string => `Sửa ${assets} tư liệu`;
export const editManyHint =
  'Chọn phần cần đổi. Phần được chọn sẽ giống nhau ở mọi tư liệu; các phần khác giữ nguyên.';
export const change = (field: string): string => `Đổi: ${field}`;
export const nothingChanged = 'Chưa tư liệu nào bị thay đổi.';

export const topics = 'Chủ đề';
export const shared = 'Dùng chung';
export const edited = (fields: string, assets: number): string => `Đã sửa ${fields} của ${assets} tư liệu.`;

export const sentAt = (time: string): string => `gửi lúc ${time}`;
export const processAgainNamed = (title: string): string => `Xử lý lại ${title}`;

export const failures = 'Tư liệu không xử lý được';
export const assetCount = (assets: number): string => `${assets} tư liệu`;
export const noFailures = 'Không có tư liệu nào bị lỗi.';
export const selectAll = 'Chọn tất cả';
export const processAgainSelected = (assets: number): string => `Xử lý lại ${assets} tư liệu đã chọn`;
export const failedAssets = 'Tư liệu bị lỗi';

export const everyKind = 'Mọi loại';
export const everyOrientation = 'Mọi chiều';
export const everyLicence = 'Mọi quyền';
export const everything = 'Tất cả';
export const failed = 'Không xử lý được';
export const everyTopic = 'Mọi chủ đề';
export const kind = 'Loại';
export const sentFrom = 'Gửi từ ngày';
export const sentUntil = 'đến hết ngày';
export const orientation = 'Chiều';
export const only = 'Chỉ xem';
export const dropFilters = 'Bỏ mọi bộ lọc';
export const whoseAssets = 'Danh sách gồm tư liệu của đơn vị bạn và tư liệu các đơn vị dùng chung.';

export const untilBeforeFrom = 'Ngày cuối đang trước ngày đầu. Hãy chọn lại.';

export const loading = 'Đang tải kho tư liệu…';
export const nothingFound =
  'Không có tư liệu nào đúng với điều đang tìm. Hãy thử bớt bộ lọc hoặc đổi từ tìm.';
export const empty = 'Kho chưa có tư liệu nào. Tệp gửi kèm bài và tệp tải lên ở đây sẽ nằm trong kho.';
export const selectPage = 'Chọn mọi tư liệu của trang này';
export const assets = 'Tư liệu';

export const upload = 'Tải lên kho';
export const uploadFor = 'Gửi vào kho của';

export const noChildrenRecorded = (assets: number): string =>
  `Đã ghi “không có trẻ em nhận ra được” cho ${assets} tư liệu.`;
export const noChildrenTitle = 'Không có trẻ em nhận ra được';
export const noChildrenConfirm = (assets: number): string =>
  `Bạn xác nhận đã xem từng tư liệu trong ${assets} tư liệu đã chọn và không có trẻ em nào nhận ra được, kể cả ở phía sau hoặc qua bảng tên, giọng nói. Câu trả lời được ghi lại cùng tên bạn; phiếu đồng ý đã gắn với các tư liệu này sẽ được gỡ ra.`;
export const confirm = 'Tôi xác nhận';

export const processedAgain = (assets: number): string => `Đã cho xử lý lại ${assets} tư liệu.`;
export const notProcessedAgain = (assets: number, why: string): string =>
  `${assets} tư liệu không xử lý lại được: ${why}`;

export const search = 'Tìm trong tên, chú thích, tác giả (không cần gõ dấu)';

export const selected = 'Tư liệu đã chọn';
export const editWords = 'Sửa mô tả';
export const noChildren = 'Không có trẻ em';
export const clearSelection = 'Bỏ chọn';

export const noTopics = 'Chưa chọn chủ đề nào.';
export const dropTopic = (title: string): string => `Bỏ chủ đề: ${title}`;

export const filters = (inUse: number): string => `Bộ lọc${inUse > 0 ? ` (${inUse} đang dùng)` : ''}`;
export const chosenCount = (count: number, full: boolean): string =>
  `Đã chọn ${count} tư liệu${full ? ' (tối đa)' : ''}`;
