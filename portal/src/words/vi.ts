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

export const crumbs = 'Vị trí trang';
export const searchFor = 'Tìm tin, bài';
export const searchOffers = 'Bài có từ đang gõ';
export const reading = 'Cách hiển thị';
export const smallerText = 'A−, chữ nhỏ hơn';
export const largerText = 'A+, chữ to hơn';
export const smallerSign = 'A−';
export const largerSign = 'A+';
export const lightOrDark = 'Sáng/tối';
export const storyKinds = 'Thể loại';
export const printedFrom = 'Nguồn:';
export const feeds = 'Theo dõi bằng RSS';
export const feedOf = (format: string): string => `Tin mới (${format})`;
export const feedExplained = (name: string): string => `Tin, bài mới: ${name}.`;
export const feedback = 'Góp ý';
export const feedbackAbout = (headline: string): string => `Góp ý: ${headline}`;
export const feedbackExplained =
  'Gửi góp ý cho Văn phòng Sở về tin, bài, nội dung còn thiếu hoặc chỗ chưa đúng.';
export const about = 'Về bài:';
export const feedbackText = 'Nội dung góp ý';
export const feedbackTextHint = (least: number, most: number): string =>
  `Từ ${least} đến ${most.toLocaleString('vi')} chữ cái.`;
export const feedbackName = 'Họ tên (không bắt buộc)';
export const feedbackContact = 'Thư điện tử hoặc số điện thoại (không bắt buộc)';
export const feedbackContactHint = 'Chỉ dùng để trả lời góp ý này.';
export const leaveEmpty = 'Để trống ô này';
export const feedbackKept = (months: number): string =>
  `Văn phòng Sở chỉ lưu những gì bạn ghi ở đây để xử lý góp ý và xóa sau ${months} tháng. Không lưu địa chỉ máy, không dùng cookie.`;
export const sendFeedback = 'Gửi góp ý';
export const feedbackSent = 'Đã nhận góp ý';
export const feedbackSentExplained =
  'Cảm ơn bạn. Văn phòng Sở sẽ đọc; nếu bạn để lại cách liên hệ, bạn sẽ được trả lời.';
export const feedbackToken = {
  forged: 'Biểu mẫu đã cũ nên góp ý chưa được gửi. Nội dung bạn viết vẫn còn bên dưới; hãy bấm gửi lại.',
  old: 'Biểu mẫu mở đã lâu nên góp ý chưa được gửi. Nội dung bạn viết vẫn còn bên dưới; hãy bấm gửi lại.',
  early:
    'Góp ý chưa được gửi vì biểu mẫu vừa mới mở. Nội dung vẫn còn bên dưới; hãy đợi vài giây rồi bấm gửi lại.',
} as const;
export const feedbackUnfit =
  'Góp ý chưa được gửi. Hãy viết nội dung đủ dài và kiểm tra các ô còn lại, rồi bấm gửi lại.';
export const feedbackTooMany =
  'Góp ý chưa được gửi vì vừa có nhiều góp ý đến cùng lúc. Nội dung vẫn còn bên dưới; hãy gửi lại sau một giờ.';
export const feedbackNotSent =
  'Góp ý chưa được gửi vì máy chủ đang tạm ngừng. Nội dung vẫn còn bên dưới; hãy gửi lại sau ít phút.';
export const player = (headline: string): string => `Trình phát: ${headline}`;

export const sectionExplained = (kind: string): string =>
  `Tất cả nội dung thể loại “${kind}” trên cổng thông tin.`;
export const seeAll = 'Xem tất cả';
export const allOf = (title: string): string => `Xem tất cả: ${title}`;

export const archive = 'Lưu trữ';
export const archiveExplained = 'Tin, bài đã phát hành, xếp theo tháng.';
export const year = (year: string): string => `Năm ${year}`;
export const storiesOf = (month: string): string => `Tin, bài ${month}`;
export const monthExplained = (month: string): string => `Tin, bài phát hành trong ${month}.`;
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

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
export const enlargePage = (page: number): string => `Xem trang ${page} cỡ lớn`;
export const downloadPicture = (page: number | null, size: string): string =>
  page === null ? `Tải ảnh (JPEG, ${size})` : `Tải trang ${page} (JPEG, ${size})`;
export const countedPicture = (place: number, all: number): string => `Ảnh ${place}/${all}`;
export const pageOfPicture = (page: number, picture: string): string =>
  `Trang ${page}${picture === '' ? '' : `: ${picture}`}`;

export const nonePublished = 'Chưa có bài nào được phát hành.';

export const video = 'Video';
export const videoUnsupported = 'Trình duyệt này không phát được video.';
export const captions = 'Phụ đề';
export const downloadVideo = (size: string): string => `Tải video (MP4, ${size})`;

export const embedVideo = 'Nhúng video này vào trang khác';
export const embedHow = 'Sao chép đoạn mã dưới đây vào trang của bạn:';
export const feedbackOnStory = 'Góp ý về bài này';

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

export const search = 'Tìm kiếm';
export const searchOf = (question: string): string => `Tìm “${question}”`;
export const searchExplained = 'Tìm tin, bài trên cổng thông tin; gõ có dấu hoặc không dấu đều được.';
export const searchQuestion = 'Từ cần tìm (có dấu hoặc không dấu)';
export const searchKind = 'Loại bài';
export const searchFrom = 'Từ ngày';
export const searchUntil = 'Đến ngày';
export const searchAll = 'Tất cả';
export const searchChosen = 'Đang chọn (không có bài)';
export const searchValue = (name: string, stories: number): string => `${name} (${stories})`;
export const searchButton = 'Tìm';
export const searchResults = 'Kết quả';
export const searchNothing = 'Không tìm thấy bài nào. Bạn thử bớt từ, hoặc bỏ bớt điều kiện lọc.';
export const searchFound = (count: number): string => `Tìm thấy ${count} bài.`;
export const searchMoreThan = (count: number): string =>
  `Tìm thấy ít nhất ${count} bài; dưới đây là những bài đúng nhất. Thêm từ để thu hẹp.`;
export const searchMeant = 'Có phải bạn tìm:';

export const hours = 'giờ';
export const minutes = 'phút';
export const seconds = 'giây';
