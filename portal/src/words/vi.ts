/** What a reader of the portal sees, in Vietnamese. */

/** Code of the language these words are in: for the page and for numbers. */
export const locale = 'vi';

export const table = 'Bảng';

export const units = 'Đơn vị';
export const unitsExplained =
  'Các phòng thuộc Sở, đơn vị trực thuộc, trường học và chi hội có tin, bài trên cổng thông tin.';
export const noUnits = 'Chưa có đơn vị nào.';
export const plans = 'Kế hoạch truyền thông';
export const plansExplained = 'Các kế hoạch truyền thông mà tin, bài trên cổng thông tin phục vụ.';
export const noPlans = 'Chưa có kế hoạch nào.';

export const home = 'Trang chủ';
export const plansInShort = 'Kế hoạch';
export const toMain = 'Đến nội dung chính';
export const sections = 'Chuyên mục';
export const whoseNews =
  'Tin, bài do các đơn vị trong ngành gửi, được phòng chuyên môn của Sở duyệt trước khi phát hành. Khi sử dụng lại, đề nghị ghi rõ nguồn.';

export const newest = 'Tin mới nhất';
export const published = 'Tin đã đăng';
export const homeExplained =
  'Tin, bài mới nhất của ngành giáo dục: hoạt động của các trường, các đơn vị và của Sở.';
export const list = 'Danh sách tin';
export const allPlans = 'Tất cả kế hoạch';

export const backHome = 'Về trang chủ';
export const orSee = 'hoặc xem';
export const listOfUnits = 'danh sách đơn vị';
export const notFound = 'Không tìm thấy trang này';
export const notFoundWhy = 'Địa chỉ có thể đã gõ nhầm hoặc nội dung chưa từng được phát hành.';
export const withdrawn = 'Bài này đã được gỡ';
export const withdrawnWhy = 'Bài đã được gỡ khỏi cổng thông tin và không còn xem được.';
export const withdrawnAt = (time: string): string =>
  `Bài đã được gỡ khỏi cổng thông tin lúc ${time} và không còn xem được.`;
export const unavailable = 'Trang tạm thời chưa mở được';
export const unavailableWhy =
  'Máy chủ nội dung đang tạm ngừng. Nội dung không bị mất; xin bạn quay lại sau ít phút.';
export const fault = 'Có lỗi khi mở trang';
export const faultWhy = 'Lỗi đã được ghi lại để khắc phục. Xin bạn thử lại sau ít phút.';

export const noStories = 'Chưa có bài';
export const storyCount = (count: number): string => `${count} bài`;
export const titleOfPage = (title: string, page: number): string => `${title}, trang ${page}`;

export const paging = 'Phân trang';
export const previousPage = '← Trang trước';
export const pageOf = (page: number, pages: number): string => `Trang ${page} / ${pages}`;
export const nextPage = 'Trang sau →';

export const issuer = 'Cơ quan ban hành';
export const number = 'Số văn bản';
export const term = 'Thời gian thực hiện';
export const objectives = 'Mục tiêu cụ thể';
export const until = (year: number): string => `Đến năm ${year}`;

export const pictureRemoved = 'Hình ảnh này đã được gỡ.';
export const videoRemoved = 'Video này đã được gỡ.';
export const audioRemoved = 'Tệp âm thanh này đã được gỡ.';
export const documentRemoved = 'Văn bản này đã được gỡ.';

export const attachment = 'Văn bản đính kèm';
export const pageCount = (pages: number): string => `${pages} trang`;
export const downloadOf = (facts: string): string => `Tải về: ${facts}`;

export const audio = 'Âm thanh';
export const audioUnsupported = 'Trình duyệt này không phát được âm thanh.';
export const duration = (duration: string): string => `Thời lượng ${duration}`;
export const downloadAudio = (format: string, size: string): string => `Tải âm thanh (${format}, ${size})`;
export const chapters = 'Các phần';

export const picture = 'Ảnh';
export const enlarge = 'Xem ảnh cỡ lớn';
export const enlargeNamed = (picture: string): string => `Xem ảnh cỡ lớn: ${picture}`;
export const pageOfPicture = (page: number, picture: string): string =>
  `Trang ${page}${picture === '' ? '' : `: ${picture}`}`;

export const nonePublished = 'Chưa có bài nào được phát hành.';

export const video = 'Video';
export const videoUnsupported = 'Trình duyệt này không phát được video.';
export const captions = 'Phụ đề';
export const downloadVideo = (size: string): string => `Tải video (MP4, ${size})`;

export const related = 'Tin liên quan';
export const correction = 'Đính chính';

export const topicExplained = (topic: string, plan: string): string =>
  `Tin, bài về chủ đề “${topic}” (${plan}).`;
export const stories = 'Tin, bài';
export const leads = (units: string): string => `Chủ trì: ${units}`;
export const lines = (count: number): string => `Tuyến thông tin (${count})`;

export const topics = 'Chủ đề';
export const topicNumber = (number: string): string => `Mục ${number}, `;

export const unitExplained = (unit: string): string => `Tin, bài của ${unit}.`;

export const hours = 'giờ';
export const minutes = 'phút';
export const seconds = 'giây';
