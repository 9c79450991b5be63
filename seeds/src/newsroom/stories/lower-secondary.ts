import type { StorySeed } from './story.ts';

/** Stories of lower-secondary schools. Places, figures and people are invented. */
export const lowerSecondaryStories: readonly StorySeed[] = [
  {
    unit: 'thcs-nam-khe',
    kind: 'article',
    headline: 'Bếp ăn bán trú đỏ lửa từ bốn giờ sáng',
    standfirst:
      'Ở Trường PTDTBT THCS Nậm Khe, 312 học sinh ở lại trường từ thứ Hai đến thứ Sáu. Bữa ăn đủ chất, đúng giờ là lý do nhiều em yên tâm học tiếp.',
    byline: 'Cộng tác viên Trường PTDTBT THCS Nậm Khe',
    topics: ['hcmc-2025-2026-2-2', 'dien-bien-2026-iv-1'],
    ending: 'published',
    edited: { find: 'đường đi hết sức là khó khăn', replace: 'phải đi bộ hơn hai giờ mới tới lớp' },
    body: `
Bốn giờ sáng, sương còn dày trên sườn núi, ba cô cấp dưỡng đã nhóm bếp. Nồi cháo thịt bằm đầu tiên sôi lúc năm giờ kém mười. Sáu giờ, học sinh xếp hàng rửa tay, nhận khay và ngồi vào bàn theo lớp.

![meal-1 | Học sinh ngồi bên bàn ăn dài với khay cơm, phía sau là các nồi thức ăn bốc khói | Bữa trưa của học sinh bán trú.]

Phần lớn học sinh bán trú có nhà ở những bản xa, đường đi hết sức là khó khăn. Trước đây, mỗi mùa mưa lại có em nghỉ học cả tuần vì suối dâng.

## Thực đơn không lặp trong tuần

Tổ nuôi dưỡng cùng nhân viên y tế xây dựng thực đơn theo tuần, ưu tiên rau và thực phẩm do các hộ trong xã cung cấp. Thực đơn được niêm yết trước cửa bếp để phụ huynh cùng giám sát.

| Ngày | Bữa trưa | Bữa chiều |
| Thứ Hai | Thịt kho trứng, canh rau cải | Cá rán, bí đỏ xào |
| Thứ Ba | Gà rang gừng, canh bí xanh | Đậu sốt cà chua, rau muống |
| Thứ Tư | Cá kho, canh chua | Thịt luộc, bắp cải |
| Thứ Năm | Trứng đúc thịt, canh mồng tơi | Gà kho sả, su su xào |
| Thứ Sáu | Thịt rim, canh khoai | Về nhà cuối tuần |

> “Cháu nặng thêm hai cân từ đầu năm học, tối nào cũng gọi điện khoe hôm nay ăn món gì”, một phụ huynh ở bản trên núi kể.

## Vườn rau sau dãy nhà ở

Sau giờ học chiều, các lớp luân phiên chăm 600 mét vuông vườn rau. Rau thu hoạch được bán lại cho bếp theo giá thị trường, tiền gây quỹ mua vở và áo ấm. Tỉ lệ chuyên cần của nhà trường tháng vừa qua đạt 98,6%, cao nhất trong ba năm.

![terraces-1 | Ngôi trường nhỏ giữa những thửa ruộng bậc thang, học sinh đi trên con đường dẫn về trường | Con đường về trường sau kỳ nghỉ cuối tuần.]
`,
  },
  {
    unit: 'thcs-suoi-mo',
    kind: 'news',
    headline: 'Trường THCS Suối Mơ khai mạc Hội khỏe Phù Đổng cấp trường',
    standfirst:
      'Hơn 350 vận động viên của 16 lớp tranh tài ở sáu môn; đội tuyển của trường sẽ được chọn ngay sau hội khỏe.',
    byline: 'Tổ Giáo dục thể chất, Trường THCS Suối Mơ',
    topics: ['hcmc-2025-2026-2-10', 'dien-bien-2026-vii-3'],
    ending: 'published',
    straightToHead: true,
    body: `
Lễ khai mạc Hội khỏe Phù Đổng cấp trường diễn ra trên sân vận động của xã. Hơn 350 vận động viên thuộc 16 lớp diễu hành, rước đuốc và cùng đồng diễn bài thể dục buổi sáng.

![sports-1 | Các vận động viên học sinh thi chạy trên đường chạy, khán giả cổ vũ hai bên | Vòng chung kết chạy 100 mét nữ khối 8.]

Các em thi đấu ở sáu môn: điền kinh, cầu lông, bóng đá mini, kéo co, đẩy gậy và cờ vua. Riêng kéo co và đẩy gậy là hai môn dân tộc được học sinh đăng ký đông nhất.

![sports-2 | Đường chạy nhìn từ khán đài, cờ màu treo phía trên | Các lớp cổ vũ vận động viên của mình.]

## Kết quả ngày thi đầu tiên

| Nội dung | Nhất | Nhì | Ba |
| Chạy 100 m nam | Lớp 9B | Lớp 8A | Lớp 9A |
| Chạy 100 m nữ | Lớp 8C | Lớp 9C | Lớp 8A |
| Kéo co | Lớp 9A | Lớp 7B | Lớp 8B |

Nhà trường bố trí tổ y tế trực suốt các buổi thi và lùi giờ thi các môn chạy sang sau 15 giờ 30 phút để tránh nắng.
`,
  },
  {
    unit: 'thcs-san-ho',
    kind: 'news',
    headline: 'Lịch tàu đưa đón học sinh Đảo San Hô trong tháng',
    standfirst: 'Từ tuần tới, tàu đưa đón học sinh chạy thêm một chuyến vào chiều thứ Sáu.',
    byline: 'Trường THCS Đảo San Hô',
    topics: ['hcmc-2025-2026-2-10'],
    ending: 'withdrawn',
    straightToHead: true,
    note: 'Lịch tàu đã thay đổi do thời tiết; nhà trường đề nghị gỡ bài để phụ huynh không theo lịch cũ.',
    body: `
Trường THCS Đảo San Hô thông báo lịch tàu đưa đón học sinh giữa đảo lớn và các đảo nhỏ. Từ tuần tới, tàu chạy thêm một chuyến vào chiều thứ Sáu để các em về nhà sớm hơn.

1. Chiều thứ Sáu: 15 giờ 30 phút và 17 giờ.
2. Chiều Chủ nhật: 14 giờ.
3. Sáng thứ Hai: 5 giờ 45 phút.

Phụ huynh nhớ cho các em mặc áo phao suốt hành trình và có mặt tại bến trước giờ tàu chạy 15 phút.
`,
  },
  {
    unit: 'thcs-suoi-mo',
    kind: 'news',
    headline: 'Tập huấn kỹ năng phòng, chống đuối nước cho học sinh lớp 6',
    standfirst:
      'Bốn buổi thực hành tại bể bơi di động giúp 128 học sinh lớp 6 nắm kỹ năng nổi người và kêu cứu an toàn.',
    byline: 'Liên đội Trường THCS Suối Mơ',
    topics: ['hcmc-2025-2026-2-10', 'dien-bien-2026-vii-3'],
    ending: 'in_review',
    body: `
Trường THCS Suối Mơ phối hợp với trạm y tế xã tổ chức bốn buổi tập huấn phòng, chống đuối nước cho toàn bộ học sinh lớp 6.

![health-2 | Nhân viên y tế hướng dẫn học sinh tại phòng y tế của trường | Kiểm tra sức khỏe trước buổi thực hành dưới nước.]

Các em học ba việc: nhận biết khu vực nước nguy hiểm, nổi người chờ cứu hộ và cứu gián tiếp bằng sào, phao, dây. Tuyệt đối không nhảy xuống nước cứu bạn khi chưa được huấn luyện.

Kết thúc đợt tập huấn, 92% học sinh nổi được trên 60 giây. Những em còn lại sẽ học bổ sung vào tháng sau.
`,
  },
  {
    unit: 'thcs-nam-khe',
    kind: 'news',
    headline: 'Câu lạc bộ Khoa học trẻ Nậm Khe đo chất lượng nước suối',
    standfirst: 'Mười hai học sinh lấy mẫu tại năm điểm và vẽ bản đồ nước sạch quanh trường.',
    byline: 'Câu lạc bộ Khoa học trẻ, Trường PTDTBT THCS Nậm Khe',
    topics: ['hcmc-2025-2026-2-4', 'moet-nq57-iv-5'],
    ending: 'submitted',
    body: `
Với bộ dụng cụ thử do một trường đại học tặng, mười hai thành viên Câu lạc bộ Khoa học trẻ lấy mẫu nước tại năm điểm dọc con suối chảy qua xã.

![laboratory-1 | Học sinh làm thí nghiệm với bình thủy tinh và kính hiển vi trong phòng thực hành | Phân tích mẫu nước trong phòng thực hành.]

Kết quả ban đầu cho thấy nước ở hai điểm thượng nguồn trong và ít cặn; ba điểm gần khu dân cư cần lắng, lọc trước khi dùng. Các em đã gửi bản đồ cho thôn và đề xuất làm thêm hai bể lọc cát.
`,
  },
  {
    unit: 'thcs-san-ho',
    kind: 'news',
    headline: 'Ghi chép: chuyến thư viện lưu động đầu tiên ra đảo',
    standfirst: '',
    byline: '',
    topics: [],
    ending: 'draft',
    body: `
_Ghi nhanh, cần viết lại._ Tàu cập bến 8 giờ 20 phút, 14 thùng sách. Học sinh lớp 7 khiêng sách lên điểm trường. Hỏi thêm cô phụ trách thư viện: số sách, lịch luân chuyển, ai tài trợ.
`,
  },
];
