import { blank, infoBox, prompt, question } from './build.ts';
import { template } from './template.ts';

/** Questions of the public, answered by who is in charge. */
export const questionsAnswers = template(
  {
    label: 'Hỏi – đáp',
    hint: 'Giải đáp chính sách, tuyển sinh, thủ tục cho phụ huynh và người dân.',
    kind: 'qna',
  },
  prompt(
    'Một đoạn dẫn: vì sao nhiều người hỏi về việc này, ai trả lời (họ tên, chức danh, đơn vị), trả lời khi nào.',
  ),
  blank,
  prompt(
    'Câu hỏi viết như người dân hỏi, mỗi câu một ý. Câu trả lời: nói ngay kết luận, rồi căn cứ (số, ngày văn bản), rồi việc cần làm.',
    'Không đăng tên, số điện thoại của người hỏi nếu họ chưa đồng ý.',
  ),
  question(),
  question(),
  question(),
  infoBox('Cần hỏi thêm'),
  prompt('Hộp thông tin: đơn vị, số điện thoại trực, thư điện tử, giờ làm việc, đường dẫn đến văn bản.'),
);
