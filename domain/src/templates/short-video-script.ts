import { blank, bullets, heading, prompt, table } from './build.ts';
import { template } from './template.ts';

/** Shots and captions of a short video, and what is published beside it. */
export const shortVideoScript = template(
  { label: 'Video ngắn', hint: 'Kịch bản 30 đến 90 giây: từng cảnh, lời, phụ đề.', kind: 'short_video' },
  prompt('Đoạn giới thiệu đăng kèm video: hai, ba câu, ai và việc gì, để người không xem video vẫn hiểu.'),
  blank,
  heading('Kịch bản'),
  prompt(
    'Ba giây đầu phải giữ được người xem. Quay dọc, đủ sáng, tiếng rõ; mỗi cảnh 3 đến 6 giây.',
    'Phụ đề mỗi dòng không quá 42 ký tự, đọc được khi tắt tiếng. Bảng này để quay và dựng; xóa khi đã đặt video vào bài.',
  ),
  table(
    ['Cảnh', 'Hình ảnh, cỡ cảnh', 'Lời nói, âm thanh', 'Phụ đề trên hình', 'Số giây'],
    [['1'], ['2'], ['3'], ['4'], ['5']],
  ),
  heading('Trước khi quay'),
  prompt(
    'Ghi vào danh sách: người được quay và ai xin phép; học sinh nhận ra được thì cần đồng ý của các em (từ đủ 7 tuổi) và cha mẹ hoặc người giám hộ.',
    'Nhạc nền phải được phép dùng; ghi tên bài và nguồn.',
  ),
  bullets(2),
);
