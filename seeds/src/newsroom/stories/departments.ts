import type { StorySeed } from './story.ts';

/** Stories the departments write themselves. Figures are invented. */
export const departmentStories: readonly StorySeed[] = [
  {
    unit: 'phong-hssv',
    author: 'congtac.hssv',
    kind: 'feature',
    headline: 'Trường học hạnh phúc bắt đầu từ những điều nhỏ',
    standfirst:
      'Không phải khẩu hiệu lớn, những thay đổi nhỏ trong cách chào hỏi, lắng nghe và cùng làm vườn đang khiến học sinh muốn đến trường hơn.',
    byline: 'Phòng Học sinh, sinh viên (nội dung minh họa)',
    topics: ['hcmc-2025-2026-2-9', 'moet-nq71-iv-3', 'quang-ngai-nq71-iii-2'],
    ending: 'published',
    edited: { find: 'vô cùng tuyệt vời', replace: 'rõ rệt' },
    body: `
Một năm sau khi bộ tiêu chí “Trường học hạnh phúc” được triển khai thí điểm, thay đổi ở các trường là vô cùng tuyệt vời. Điểm chung của những nơi làm tốt: bắt đầu từ việc nhỏ, làm đều và hỏi ý kiến học sinh. Mô hình được đưa vào kế hoạch thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị.

![classroom-1 | Cô giáo giảng bài bên bảng xanh, học sinh chăm chú trong lớp học sáng | Một tiết học ở trường thí điểm.]

## Ba điều học sinh mong nhất

Khảo sát ẩn danh tại 24 trường thí điểm cho thấy ba điều học sinh mong nhất là được thầy cô gọi đúng tên, được hỏi ý kiến trước khi thay đổi nội quy và có chỗ yên tĩnh trong giờ nghỉ.

| Điều học sinh mong | Trước thí điểm | Sau một năm |
| Được gọi đúng tên | 61% | 89% |
| Được hỏi ý kiến | 34% | 72% |
| Có chỗ yên tĩnh | 28% | 66% |

## Những việc nhỏ có thể làm ngay

1. Thầy cô đón học sinh ở cổng vào sáng thứ Hai.
2. Mỗi lớp có một hộp thư góp ý, trả lời công khai vào thứ Sáu.
3. Dành 15 phút mỗi tuần để cả lớp cùng chăm một góc xanh.
4. Không giao bài tập về nhà vào cuối tuần ở tiểu học.

> “Khi được hỏi, các em trả lời rất có trách nhiệm. Chúng tôi chỉ cần thật lòng muốn nghe”, cô hiệu trưởng một trường tiểu học thí điểm nói.

![garden-1 | Học sinh và cô giáo chăm vườn cây trước dãy lớp học | Góc xanh do học sinh tự chăm sóc.]
![meeting-2 | Báo cáo viên trình bày biểu đồ trước các thầy cô ngồi quanh bàn | Tập huấn cho giáo viên các trường sắp tham gia.]

:::info Muốn tham gia thí điểm
Trường gửi đăng ký về Phòng Học sinh, sinh viên trước ngày 15 hằng tháng.
Không thu phí; tài liệu tập huấn được gửi trước một tuần.

## Bước tiếp theo

:::timeline
Tháng 9 | Chọn thêm 36 trường
Tháng 10 | Tập huấn giáo viên nòng cốt
Tháng 12 | Khảo sát ẩn danh lần hai

Trong học kỳ tới, mô hình được mở rộng tới 60 trường. Các trường thí điểm sẽ nhận hướng dẫn những trường mới theo từng cụm.
`,
  },
  {
    unit: 'phong-hssv',
    author: 'congtac.hssv',
    kind: 'press_release',
    headline: 'Thông cáo báo chí: bảo đảm an toàn trường học trong mùa mưa lũ',
    standfirst:
      'Sở GDĐT đề nghị các cơ sở giáo dục rà soát công trình, chủ động phương án cho học sinh nghỉ học và dạy bù khi có thiên tai.',
    byline: 'Phòng Học sinh, sinh viên (nội dung minh họa)',
    topics: ['hcmc-2025-2026-2-10', 'dien-bien-2026-vii-3'],
    ending: 'published',
    straightToHead: true,
    body: `
Trước dự báo mưa lớn kéo dài, Sở Giáo dục và Đào tạo đề nghị các cơ sở giáo dục thực hiện ngay những việc sau:

- kiểm tra mái che, tường rào, cây xanh, hệ thống điện; cách ly khu vực có nguy cơ;
- cập nhật số điện thoại của phụ huynh và thống nhất cách thông báo khẩn;
- di chuyển hồ sơ, thiết bị dạy học lên cao;
- không tổ chức hoạt động ngoài trời khi có cảnh báo.

Thủ trưởng đơn vị được quyền quyết định cho học sinh nghỉ học để bảo đảm an toàn và báo cáo Sở trong ngày. Khi thời tiết ổn định, nhà trường vệ sinh, khử khuẩn trước khi đón học sinh trở lại và có kế hoạch dạy bù.

Mọi thông tin chính thức được đăng trên Cổng thông tin điện tử của Sở.
`,
  },
  {
    unit: 'phong-gdpt',
    author: 'congtac.gdpt',
    kind: 'qna',
    headline: 'Hỏi – đáp: dạy học hai buổi mỗi ngày ở tiểu học',
    standfirst: 'Giải đáp những câu hỏi phụ huynh gửi về nhiều nhất trong tháng.',
    byline: 'Phòng Giáo dục Phổ thông (nội dung minh họa)',
    topics: ['hcmc-2025-2026-2-4', 'moet-nq71-iv-4'],
    ending: 'published',
    body: `
### Học hai buổi mỗi ngày có bắt buộc không?

Ở tiểu học, chương trình được thiết kế cho dạy học hai buổi mỗi ngày, mỗi ngày không quá bảy tiết. Nơi chưa đủ phòng học thì xây dựng lộ trình và báo cáo cấp quản lý.

### Buổi thứ hai học những gì?

Buổi thứ hai dành cho luyện tập, trải nghiệm, thể thao, nghệ thuật và đọc sách. Nhà trường không dạy trước chương trình và không tổ chức dạy thêm trong buổi này.

### Phụ huynh có phải đóng tiền không?

Các tiết học theo chương trình không thu tiền. Những hoạt động tự nguyện như bán trú, câu lạc bộ phải được thỏa thuận bằng văn bản, công khai mức thu và mục đích sử dụng.

### Con tôi không ăn bán trú thì về nhà buổi trưa được không?

Được. Phụ huynh đăng ký với giáo viên chủ nhiệm và đưa đón đúng giờ.

![classroom-2 | Lớp học với bảng xanh, cô giáo và các em học sinh ngồi theo dãy | Một tiết học buổi chiều.]

_Câu hỏi xin gửi về hòm thư tiếp nhận ý kiến của Sở; nội dung trả lời được đăng vào thứ Sáu tuần thứ ba hằng tháng._
`,
  },
  {
    unit: 'van-phong',
    author: 'bientap.vanphong',
    kind: 'infographic',
    headline: 'Infographic: ba tháng triển khai học bạ số',
    standfirst: 'Những con số đáng chú ý sau ba tháng các trường chuyển từ học bạ giấy sang học bạ số.',
    byline: 'Văn phòng Sở (nội dung minh họa)',
    topics: ['hcmc-2025-2026-2-11', 'moet-nq57-iv-2', 'dien-bien-2026-ix-1'],
    ending: 'published',
    straightToHead: true,
    body: `
![chart-1 | Biểu đồ cột tăng dần qua sáu mốc, biểu đồ tròn bốn phần và đường xu hướng đi lên | Tỉ lệ trường hoàn thành học bạ số theo từng nửa tháng.]

- **82%** trường tiểu học đã ký số học bạ của toàn bộ học sinh.
- **11 phút** là thời gian trung bình để xác nhận một hồ sơ chuyển trường, trước đây là ba ngày.
- **4 bước** phụ huynh cần làm để tra cứu kết quả học tập của con.

Các trường còn lại hoàn thành trước khi kết thúc học kỳ. Sở bố trí đường dây hỗ trợ kỹ thuật trong giờ hành chính.

![chart-2 | Trang biểu đồ với các cột màu, biểu đồ tròn và đường xu hướng | So sánh giữa các cấp học.]
`,
  },
  {
    unit: 'phong-gdpt',
    author: 'congtac.gdpt',
    kind: 'archive_material',
    headline: 'Tư liệu: bộ ảnh phòng học bộ môn đạt chuẩn',
    standfirst: 'Ảnh minh họa dùng cho các tin, bài về cơ sở vật chất; đang chờ bổ sung chú thích.',
    byline: 'Phòng Giáo dục Phổ thông (nội dung minh họa)',
    topics: ['hcmc-2025-2026-2-4'],
    ending: 'draft',
    body: `
![computers-2 | Phòng máy tính với học sinh ngồi bên màn hình và một chú robot nhỏ | Phòng Tin học.]

Bộ ảnh phục vụ các tuyến bài của tháng tới: phòng Tin học, phòng Khoa học tự nhiên, phòng Nghệ thuật.
`,
  },
];
