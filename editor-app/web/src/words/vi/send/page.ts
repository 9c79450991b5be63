import type { StoryKind } from '@toasoan/domain';

/** The light form: the page as it stands before its script is there. Filled in by `build/page-words.ts`. */

export const title = 'Gửi nhanh';
export const pageTitle = 'Gửi nhanh – Tòa soạn';
export const toDesk = 'Bàn làm việc';
export const needsScript = 'Muốn gửi bài, hãy bật JavaScript trong trình duyệt rồi tải lại trang này.';
export const queue = 'Đang chờ gửi';
export const unit = 'Đơn vị gửi';
export const headline = 'Tít';
export const text = 'Nội dung';
export const textHint =
  'Để một dòng trống để sang đoạn; bắt đầu dòng bằng “- ” để có gạch đầu dòng. Có thể bấm micrô trên bàn phím để đọc.';
export const media = 'Ảnh, video';
export const shoot = 'Chụp ảnh';
export const film = 'Quay video';
export const choose = 'Chọn từ máy';
export const kind = 'Loại tin';
export const topics = 'Chủ đề';
export const searchTopics = 'Tìm chủ đề (không cần gõ dấu)';
export const send = 'Gửi';
export const saveDraft = 'Lưu nháp và mở trên bàn viết';
export const stillLoading = 'Trang đang tải nốt; có thể viết ngay.';
export const signIn = 'Đăng nhập';
export const email = 'Thư điện tử';
export const password = 'Mật khẩu';
export const code = 'Mã xác thực hoặc mã dự phòng';
export const later = 'Để sau';

/** As the newsroom calls the kinds of story; a test holds them to the domain. */
export const kinds: Readonly<Record<StoryKind, string>> = {
  news: 'Tin',
  article: 'Bài',
  feature: 'Chuyên đề',
  infographic: 'Infographic',
  short_video: 'Video ngắn',
  photo_story: 'Phóng sự ảnh',
  podcast: 'Podcast',
  press_release: 'Thông cáo báo chí',
  qna: 'Hỏi – đáp',
  archive_material: 'Tư liệu',
};
