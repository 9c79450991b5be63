/** How a person hears of things. */

export const title = 'Thiết lập thông báo';
export const inApp =
  'Trong ứng dụng, bạn luôn thấy mọi thông báo. Dưới đây là cách bạn được báo thêm khi không mở ứng dụng.';
export const loading = 'Đang tải thiết lập…';
export const matrix = 'Cách nhận từng loại thông báo';
export const kind = 'Loại thông báo';
export const mail = 'Thư điện tử';
export const push = 'Báo trên thiết bị';
export const mailOf = (kind: string): string => `Thư điện tử: ${kind}`;
export const pushOf = (kind: string): string => `Báo trên thiết bị: ${kind}`;
export const mailsTo = (email: string): string => `Thư được gửi đến ${email}.`;

export const digest = 'Giờ gửi bản tóm tắt';
export const digestHelp =
  'Bản tóm tắt gồm những thông báo bạn chưa xem trong ứng dụng. Không có gì mới thì không gửi. Giờ Việt Nam.';
export const digestHour = (number: number): string => `Giờ thứ ${number}`;
export const dropHour = (hour: string): string => `Bỏ giờ ${hour}`;
export const drop = 'Bỏ';
export const addHour = 'Thêm giờ';

export const quiet = 'Giờ yên lặng';
export const quietOn = 'Không báo trên thiết bị trong khoảng giờ này';
export const quietFrom = 'Từ';
export const quietUntil = 'Đến';
export const quietHelp = 'Thông báo đến trong giờ yên lặng được giữ lại và báo khi hết giờ.';

export const save = 'Lưu thiết lập';
export const saved = 'Đã lưu thiết lập thông báo.';

export const devices = 'Thiết bị nhận thông báo';
export const noDevices = 'Chưa có thiết bị nào.';
export const thisDevice = '(thiết bị này)';
export const since = (when: string): string => `Bật từ ${when}`;
export const lastSent = (when: string): string => `Lần báo gần nhất: ${when}`;
export const remove = 'Gỡ';
export const removeDevice = (label: string): string => `Gỡ ${label}`;
export const removed = 'Đã gỡ thiết bị.';
export const turnOn = 'Bật thông báo trên thiết bị này';
export const turnedOn = 'Đã bật thông báo trên thiết bị này.';
export const notTurnedOn =
  'Chưa bật được: trình duyệt không cho phép. Hãy cho phép thông báo của trang này trong cài đặt trình duyệt rồi thử lại.';
export const unable =
  'Trình duyệt này không nhận được thông báo khi đóng ứng dụng. Trên iPhone, hãy thêm ứng dụng vào màn hình chính rồi mở từ đó.';
export const refused =
  'Bạn đã chặn thông báo của trang này. Muốn nhận, hãy cho phép lại trong cài đặt trình duyệt.';
export const notOffered = 'Máy chủ chưa bật thông báo trên thiết bị.';
export const deviceName = (browser: string | null, system: string | null): string =>
  browser && system ? `${browser} trên ${system}` : (browser ?? system ?? 'Trình duyệt');

export const test = 'Gửi thông báo thử';
export const testHelp = 'Gửi cho chính bạn một thông báo theo cách đã chọn ở dòng “Việc chờ bạn làm”.';
export const tested = 'Đã gửi thông báo thử.';
