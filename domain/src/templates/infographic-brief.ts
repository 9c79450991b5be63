import { blank, bullets, heading, keyFigures, prompt, table } from './build.ts';
import { template } from './template.ts';

/** What a designer needs to draw an infographic, and what stands beside it for who cannot see it. */
export const infographicBrief = template(
  {
    label: 'Infographic',
    hint: 'Đề bài cho người vẽ: thông điệp, số liệu, nguồn, cách sắp xếp.',
    kind: 'infographic',
  },
  prompt('Một câu duy nhất người xem phải nhớ; câu này thành tít. Nếu cần hai câu thì làm hai infographic.'),
  blank,
  heading('Số liệu'),
  prompt(
    'Tối đa sáu con số, mỗi con số kèm đơn vị và điều nó nói. Làm tròn khi không cần chính xác tuyệt đối.',
  ),
  keyFigures(4),
  heading('Nguồn số liệu'),
  prompt(
    'Mỗi số liệu một dòng: cơ quan, tên và số văn bản hoặc báo cáo, thời điểm. Số không có nguồn thì bỏ.',
  ),
  bullets(3),
  heading('Bố cục'),
  prompt(
    'Bảng này dành cho người vẽ; xóa khi đã đặt hình vào bài.',
    'Ảnh infographic cần phần mô tả (alt) nói đủ thông tin cho người không nhìn thấy.',
  ),
  table(
    ['Phần', 'Chữ trên hình', 'Hình hoặc biểu đồ'],
    [['Tiêu đề'], ['Phần giữa'], ['Chân hình: nguồn, cơ quan, ngày']],
  ),
);
