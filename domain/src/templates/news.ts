import { blank, prompt } from './build.ts';
import { template } from './template.ts';

/** A short news item by the five W's: what matters most stands first. */
export const news = template(
  { label: 'Tin', hint: 'Việc mới xảy ra: ai, việc gì, ở đâu, khi nào, vì sao.', kind: 'news' },
  prompt(
    'Tít nêu việc chính, không quá 110 ký tự. Sa-pô gói trong hai, ba câu điều người đọc cần biết nhất.',
    'Đoạn mở đầu, khoảng 40 đến 60 chữ: AI làm VIỆC GÌ, Ở ĐÂU, KHI NÀO. Ghi ngày, tháng cụ thể, không viết “hôm nay”, “vừa qua”.',
  ),
  blank,
  prompt('VÌ SAO làm và làm NHƯ THẾ NÀO: mục đích, cách làm, số liệu chính kèm nguồn của số liệu.'),
  blank,
  prompt(
    'Một câu nói ngắn của người trong cuộc, ghi rõ họ tên, chức danh. Đọc lại cho người nói nghe trước khi gửi.',
    'Với học sinh: chỉ nêu tên khi các em (từ đủ 7 tuổi) và cha mẹ hoặc người giám hộ đã đồng ý.',
  ),
  blank,
  prompt('Đoạn kết: kết quả đến lúc này, việc tiếp theo, nơi xem thêm thông tin.'),
  blank,
);
