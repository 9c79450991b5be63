/** Consents: recording, reading, withdrawing. */

export const whoAgreed = 'Ai đã đồng ý?';
export const whoMustAgree =
  'Trẻ dưới 7 tuổi: cha, mẹ hoặc người giám hộ đồng ý là đủ. Từ đủ 7 tuổi: phải có thêm sự đồng ý của chính em đó.';
export const allGuardiansAgreed = 'Cha, mẹ hoặc người giám hộ của mọi em đã đồng ý';
export const guardianAgreed = 'Cha, mẹ hoặc người giám hộ đã đồng ý';
export const allUnderSeven = 'Mọi em trong danh sách đều dưới 7 tuổi';
export const underSeven = 'Em dưới 7 tuổi';
export const allChildrenAgreed = 'Mọi em từ đủ 7 tuổi đã tự mình đồng ý';
export const childAgreed = 'Chính em đã đồng ý';
export const notYetEnough = (missing: string): string =>
  `${missing} Phiếu ghi được nhưng chưa cho phép đăng.`;
export const enough = 'Đã đủ sự đồng ý cần có.';

export const paperAtUnit = 'Bản giấy lưu tại đơn vị';
export const uploadScan = 'Tải bản chụp hoặc bản quét lên';
export const form = 'Phiếu, danh sách có chữ ký';
export const chooseForm = 'Chọn tệp phiếu';
export const formHint =
  'PDF hoặc ảnh chụp (JPEG, PNG, HEIC). Chỉ đơn vị và Sở xem được; mỗi lần tải về đều được ghi lại.';

export const childNameHint = 'Họ tên em, lớp';
export const classHint = 'Lớp và năm học';
export const eventHint = 'Tên sự kiện và ngày';
export const record = 'Ghi nhận phiếu đồng ý';
export const chooseUnit = 'Chọn đơn vị';
export const unitNamed = 'Đơn vị:';
export const kind = 'Phiếu cho';
export const privateHint = 'Chỉ đơn vị và Sở đọc được.';
export const channels = 'Được đăng trên';
export const from = 'Từ ngày';
export const until = 'đến hết ngày';
export const note = 'Ghi chú';
export const fileOnItsWay = 'Tệp đang được tải lên; hãy đợi xong rồi ghi nhận.';
export const recordIt = 'Ghi nhận';

export const unitMissing = 'Hãy chọn đơn vị.';
export const subjectMissing = 'Hãy ghi phiếu này của em nào, lớp nào hoặc sự kiện nào.';
export const channelMissing = 'Hãy chọn ít nhất một kênh được phép đăng.';
export const fromMissing = 'Hãy ghi ngày bắt đầu.';
export const untilMissing = 'Hãy ghi ngày kết thúc.';
export const untilBeforeFrom = 'Ngày kết thúc đang trước ngày bắt đầu.';

export const facts = (
  kind: string,
  unit: string,
  from: string,
  until: string,
  channels: string,
  assets: string,
): string => `${kind}, ${unit}. Hiệu lực ${from} đến hết ${until}. Kênh: ${channels}. ${assets}`;
export const tiedTo = (assets: number): string => `Gắn với ${assets} tư liệu.`;
export const tiedToNone = 'Chưa gắn với tư liệu nào.';
export const withdrawnAt = (time: string, reason: string): string => `Rút lúc ${time}: “${reason}”`;
export const recordedBy = (name: string, day: string): string => `${name} ghi ngày ${day}.`;
export const paperIsAtUnit = 'Bản giấy lưu tại đơn vị.';
export const downloadOf = (subject: string): string => `Tải tệp: ${subject}`;
export const download = 'Tải tệp';
export const withdrawOf = (subject: string): string => `Rút đồng ý: ${subject}`;
export const withdraw = 'Rút đồng ý';

export const title = 'Phiếu đồng ý';
export const count = (consents: number): string => `${consents} phiếu`;
export const whyConsent =
  'Hình ảnh nhận ra được trẻ em chỉ được đăng khi có đồng ý. Im lặng không phải là đồng ý, và người đã đồng ý được rút lại bất cứ lúc nào.';
export const none = 'Chưa ghi nhận phiếu đồng ý nào.';
export const recorded = (subject: string): string => `Đã ghi nhận phiếu “${subject}”.`;

export const withdrawing = 'Rút phiếu';
export const withdrawingIsFinal = '. Việc này không hoàn tác được; muốn dùng lại phải có phiếu đồng ý mới.';
export const noAssetsRely = 'Chưa tư liệu nào dựa vào phiếu này.';
export const assetsGoOffline = (assets: number): string =>
  `${assets} tư liệu dựa vào phiếu này bị gỡ khỏi mọi kênh ngay lập tức.`;
export const assetsNeedConsent =
  'Các tư liệu đó không đăng được nữa cho đến khi có phiếu mới, được làm mờ hoặc được thay.';
export const textStays = 'Phần chữ của các bài vẫn giữ nguyên; bài đang viết cần thay hoặc bỏ tư liệu.';
export const noStoriesUse = 'Chưa có bài nào dùng các tư liệu này.';
export const storiesUse = (stories: number): string => `Nơi đang dùng: ${stories} bài`;
export const storiesAffected = 'Các bài bị ảnh hưởng';
export const reason = 'Lý do rút';
export const withdrawAndTakeDown = 'Rút đồng ý và gỡ tư liệu';

export const withdrawnDone = (subject: string): string => `Đã rút phiếu “${subject}”.`;
export const nothingTakenDown = (done: string): string => `${done} Không có tư liệu nào phải gỡ.`;
export const noStoryUsed = (done: string, assets: number): string =>
  `${done} ${assets} tư liệu không đăng được nữa; chưa có bài nào dùng.`;
export const takenDown = (done: string, assets: number, stories: number, published: number): string =>
  `${done} ${assets} tư liệu được gỡ khỏi các kênh; ${stories} bài bị ảnh hưởng, trong đó ${published} bài đã phát hành.`;
