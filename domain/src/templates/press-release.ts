import { blank, bullets, heading, infoBox, prompt } from './build.ts';
import { template } from './template.ts';

/** What the department tells the press, in words that can be quoted as they are. */
export const pressRelease = template(
  {
    label: 'Thông cáo báo chí',
    hint: 'Thông tin chính thức gửi báo chí, trích được nguyên văn.',
    kind: 'press_release',
  },
  prompt(
    'Chỉ đưa thông tin đã được người có thẩm quyền đồng ý. Nếu chưa được đăng trước giờ nào, ghi vào ghi chú cho tòa soạn.',
    'Đoạn mở đầu: cơ quan nào công bố điều gì, có hiệu lực hoặc diễn ra khi nào, ai chịu tác động.',
  ),
  blank,
  heading('Nội dung chính'),
  prompt('Ba đến năm ý, mỗi ý một câu, số liệu đã đối chiếu. Văn bản ghi đủ số, ngày, cơ quan ban hành.'),
  bullets(3),
  heading('Phát biểu của người có trách nhiệm'),
  prompt('Một câu trích nguyên văn, họ tên, chức danh; người nói đã đọc lại.'),
  blank,
  infoBox('Thông tin liên hệ'),
  prompt(
    'Hộp thông tin: người phát ngôn hoặc đầu mối báo chí, điện thoại cơ quan, thư điện tử, đường dẫn tài liệu.',
  ),
);
