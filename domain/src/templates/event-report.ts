import { blank, bullets, heading, prompt, timeline } from './build.ts';
import { template } from './template.ts';

/** What happened at an event, for who was not there. */
export const eventReport = template(
  {
    label: 'Tường thuật sự kiện',
    hint: 'Hội nghị, ngày hội, cuộc thi: diễn biến và kết quả.',
    kind: 'article',
  },
  prompt(
    'Đoạn mở đầu: sự kiện gì, ai tổ chức, ở đâu, khi nào, bao nhiêu người dự và kết quả đáng chú ý nhất.',
    'Không chép danh sách đại biểu dài; nêu người chủ trì và người có ý kiến quan trọng.',
  ),
  blank,
  heading('Diễn biến'),
  prompt('Chọn ba đến năm thời điểm đáng nhớ, ghi giờ và việc diễn ra. Bỏ phần thủ tục.'),
  timeline(3),
  prompt(
    'Không khí, hình ảnh, lời nói của người tham dự; ảnh có người đang làm việc, không chỉ ảnh chụp chung.',
  ),
  blank,
  heading('Kết quả'),
  prompt('Giải thưởng, con số, điều đã thống nhất. Kiểm tra lại tên người, tên trường với ban tổ chức.'),
  bullets(3),
  heading('Việc tiếp theo'),
  prompt('Sau sự kiện ai làm gì, đến bao giờ.'),
  blank,
);
