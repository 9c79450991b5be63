import { blank, heading, infoBox, prompt, pullQuote } from './build.ts';
import { template } from './template.ts';

/** A person or a group others can learn from. */
export const goodExample = template(
  {
    label: 'Người tốt, việc tốt',
    hint: 'Gương nhà giáo, học sinh, tập thể: việc làm thật, kết quả thật.',
    kind: 'article',
  },
  prompt(
    'Mở bài bằng một việc làm cụ thể của nhân vật mà người viết nhìn thấy, không mở bằng danh hiệu.',
    'Xin phép nhân vật trước khi viết. Với học sinh: cần sự đồng ý của các em (từ đủ 7 tuổi) và của cha mẹ hoặc người giám hộ; không kể bệnh tật, hoàn cảnh riêng, địa chỉ nhà.',
  ),
  blank,
  heading('Việc làm'),
  prompt('Việc bắt đầu thế nào, kéo dài bao lâu, khó ở đâu, ai cùng làm. Kể việc, để người đọc tự khen.'),
  blank,
  pullQuote,
  heading('Kết quả'),
  prompt('Điều gì đã đổi khác, với ai. Một lời nhận xét của đồng nghiệp, học trò, phụ huynh hoặc người dân.'),
  blank,
  heading('Điều có thể học theo'),
  prompt('Một, hai cách làm mà người khác áp dụng được ngay.'),
  blank,
  infoBox('Đôi nét về nhân vật'),
  prompt(
    'Hộp thông tin: nơi công tác hoặc học tập, việc đang làm, khen thưởng (số, ngày quyết định) nếu có.',
  ),
);
