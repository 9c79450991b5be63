import { blank, heading, infoBox, keyFigures, prompt, pullQuote } from './build.ts';
import { template } from './template.ts';

/** A feature: one question, followed to its end. */
export const feature = template(
  { label: 'Chuyên đề', hint: 'Đi sâu một vấn đề: thực trạng, cách làm, kết quả, bài học.', kind: 'feature' },
  prompt(
    'Trước khi viết, trả lời bằng một câu: bài này nói với người đọc điều gì mới? Câu ấy thành sa-pô.',
    'Mở bài bằng một cảnh, một người hoặc một con số cụ thể, không mở bằng khẩu hiệu.',
  ),
  blank,
  heading('Thực trạng'),
  prompt('Vấn đề bắt đầu từ đâu, ảnh hưởng đến ai. Nêu số liệu kèm nguồn và thời điểm; so với năm trước.'),
  blank,
  keyFigures(3),
  heading('Cách làm'),
  prompt('Ai đã làm gì, theo các bước nào, gặp khó khăn gì và đã vượt qua ra sao.'),
  blank,
  pullQuote,
  heading('Kết quả và bài học'),
  prompt(
    'Điều đã thay đổi, điều chưa làm được, đơn vị khác có thể học theo điều gì. Hỏi thêm một ý kiến khác chiều.',
  ),
  blank,
  infoBox('Thông tin thêm'),
  prompt(
    'Hộp thông tin: văn bản liên quan (số, ngày, cơ quan ban hành), nơi liên hệ, mốc thời gian tiếp theo.',
  ),
);
