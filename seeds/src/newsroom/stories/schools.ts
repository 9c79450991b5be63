import type { StorySeed } from './story.ts';

/** Stories of preschools and primary schools. Places, figures and people are invented. */
export const schoolStories: readonly StorySeed[] = [
  {
    unit: 'th-hoa-gao',
    kind: 'article',
    headline: 'Thư viện mở dưới tán cây hoa gạo',
    standfirst:
      'Ba chiếc tủ gỗ, một mái che và hơn 900 đầu sách quyên góp đã biến góc sân cũ của Trường Tiểu học Hoa Gạo thành nơi học sinh tìm đến mỗi giờ ra chơi.',
    byline: 'Tổ Truyền thông Trường Tiểu học Hoa Gạo',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iii-2', 'moet-nq71-iv-3'],
    ending: 'published',
    edited: { find: 'rất là nhiều lượt mượn', replace: 'khoảng 140 lượt mượn' },
    body: `
Đúng 9 giờ 10 phút, trống ra chơi vừa dứt, góc sân dưới cây hoa gạo đã kín chỗ. Em đọc truyện tranh, em tra bách khoa, vài nhóm nhỏ chụm đầu quanh một cuốn sách về các loài chim. Không có quầy thủ thư, không có phiếu mượn: học sinh tự chọn sách, tự ghi vào sổ và tự trả.

![library-1 | Học sinh ngồi đọc sách quanh chiếc bàn dài, phía sau là các kệ sách cao | Giờ đọc sách chung của học sinh khối 3 tại thư viện mở.]

## Bắt đầu từ một góc sân bỏ trống

Đầu năm học, nhà trường nhận thấy phòng thư viện ở tầng hai ít khi có quá mười học sinh cùng lúc. Cầu thang hẹp, giờ ra chơi ngắn, các em ngại đi. Ban đại diện cha mẹ học sinh đề xuất đưa sách xuống sân; nhà trường dành kinh phí làm mái che, phụ huynh đóng tủ, còn sách do các lớp quyên góp.

Sau hai tháng, thư viện có hơn 900 đầu sách. Mỗi tuần có rất là nhiều lượt mượn, gấp bốn lần so với trước. Sách được chia theo ba màu dán gáy để các em lớp 1 chưa đọc thạo vẫn tìm đúng ngăn của mình.

> “Điều tôi mừng nhất là các em bắt đầu kể cho nhau nghe về cuốn sách mình vừa đọc”, cô giáo chủ nhiệm lớp 4A chia sẻ.

## Mỗi lớp một tuần “làm chủ”

Theo lịch, mỗi tuần một lớp phụ trách thư viện với những việc cụ thể:

- sắp lại sách theo màu gáy vào cuối buổi;
- giới thiệu một cuốn sách hay trong tiết chào cờ;
- ghi lại những cuốn hỏng để tổ thư viện sửa chữa.

:::figures
900 | đầu sách do các lớp và cha mẹ quyên góp
140 | lượt mượn mỗi tuần
3 | tủ gỗ dưới một mái che

:::quote
Sách ở ngay dưới gốc cây thì giờ ra chơi nào em cũng đọc. | Một học sinh lớp 3

Trong học kỳ tới, nhà trường dự kiến mở thêm một tủ sách song ngữ và tổ chức “Ngày đọc sách cùng cha mẹ” vào thứ Bảy cuối tháng.

![books-1 | Chồng sách nhiều màu, quyển sách mở và quả địa cầu trên bàn cạnh cửa sổ | Sách quyên góp được phân loại theo ba màu dán gáy.]
`,
  },
  {
    unit: 'mn-hoa-ban',
    kind: 'news',
    headline: 'Ngày hội “Bé vui khỏe” ở Trường Mầm non Hoa Ban',
    standfirst:
      'Gần 200 trẻ mẫu giáo cùng cha mẹ tham gia năm trò chơi vận động trong ngày hội thể thao đầu tiên của năm học.',
    byline: 'Trường Mầm non Hoa Ban',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iii-1', 'dien-bien-2026-vii-3'],
    ending: 'published',
    consent: 'Lớp mẫu giáo lớn, Trường Mầm non Hoa Ban',
    body: `
Sáng thứ Bảy, sân Trường Mầm non Hoa Ban rộn tiếng trống lắc. Năm trạm trò chơi được bố trí quanh sân: bò chui qua cổng, đi thăng bằng, ném bóng vào rổ, nhảy lò cò và chuyền bóng cùng cha mẹ.

![preschool-1 | Trẻ mầm non chơi xếp khối màu trên sân có cầu trượt và xích đu | Các bé lớp mẫu giáo lớn ở trạm xếp khối.]

Điểm mới của ngày hội là không xếp hạng. Mỗi trẻ nhận một thẻ đóng dấu, đi đủ năm trạm thì được tự chọn một hạt giống mang về trồng.

> “Con chạy hết năm trạm rồi đòi quay lại từ đầu. Lâu lắm rồi hai bố con mới chơi cùng nhau cả buổi sáng”, một phụ huynh lớp mẫu giáo nhỡ nói.

Nhà trường cho biết các trò chơi đều được thiết kế theo nội dung phát triển thể chất của chương trình giáo dục mầm non, dùng vật liệu sẵn có như lốp xe cũ, thân tre và bóng vải. Ngày hội sẽ được tổ chức mỗi học kỳ một lần.
`,
  },
  {
    unit: 'th-ban-hoa',
    kind: 'photo_story',
    headline: 'Đường đến trường mùa lúa chín',
    standfirst:
      'Từ những thửa ruộng bậc thang đến sân trường có lá cờ bay: một buổi sáng thứ Hai của học sinh Bản Hoa.',
    byline: 'Cộng tác viên Trường PTDTBT Tiểu học Bản Hoa',
    topics: ['dien-bien-2026-iv-1', 'hcmc-2025-2026-2-2', 'quang-ngai-nq71-iii-2'],
    ending: 'published',
    body: `
Năm giờ rưỡi, nắng chạm đỉnh núi thì lũ trẻ ở bản trên cũng vừa xuống tới lưng chừng dốc. Cuối tháng, lúa chín vàng hai bên đường.

Con đường dài chưa đầy ba cây số nhưng có năm con dốc. Các em lớn đi trước, em nhỏ bám theo sau, vừa đi vừa đọc lại bài thơ phải thuộc.

Bảy giờ kém mười, cả trường đã đứng thành hàng. Lá cờ mới do các thầy cô thay dịp đầu năm học bay trên nền núi.

![terraces-3 | Trường học nhỏ nép bên ruộng bậc thang trong sương sớm | Sáng sớm, sương còn phủ trên những thửa ruộng cao.]
![terraces-2 | Bốn học sinh đi trên con đường giữa ruộng bậc thang xanh | Nhóm học sinh lớp 3 trên đường từ bản xuống trường.]
![schoolyard-3 | Học sinh xếp hàng chào cờ trên sân trường, cô giáo đứng bên cột cờ | Lễ chào cờ đầu tuần.]

Nhờ con đường bê tông hoàn thành trước mùa mưa, năm nay không còn em nào phải nghỉ học vì đường trơn.
`,
  },
  {
    unit: 'th-doi-thong',
    kind: 'news',
    headline: 'Ngày hội STEM: 24 sản phẩm từ vật liệu tái chế',
    standfirst:
      'Mô hình lọc nước bằng vỏ trấu và chiếc chuông báo cháy rừng của học sinh lớp 5 được bình chọn nhiều nhất.',
    byline: 'Trường Tiểu học Đồi Thông',
    topics: ['hcmc-2025-2026-2-4', 'moet-nq57-iv-4'],
    ending: 'reopened',
    note: 'Đính chính số sản phẩm dự thi theo danh sách ban tổ chức vừa gửi.',
    body: `
Ngày hội STEM của Trường Tiểu học Đồi Thông trưng bày 24 sản phẩm do học sinh từ lớp 2 đến lớp 5 tự làm, toàn bộ bằng vật liệu tái chế.

![laboratory-2 | Học sinh mặc áo trắng quan sát các bình thí nghiệm và kính hiển vi | Nhóm học sinh lớp 5 trình bày mô hình lọc nước.]

Mô hình lọc nước gồm ba lớp vỏ trấu, cát và than được các em thử với nước suối sau mưa. Chiếc chuông báo cháy rừng dùng một tấm pin mặt trời nhỏ tháo từ đồ chơi hỏng.

> “Em làm hỏng bốn lần. Lần thứ năm thì chuông kêu”, một học sinh lớp 5B kể.

Sau ngày hội, các sản phẩm được đặt tại thư viện để học sinh các lớp tiếp tục tìm hiểu.
`,
  },
  {
    unit: 'mn-vanh-khuyen',
    kind: 'article',
    headline: 'Vườn rau của bé: học đếm từ những luống cải',
    standfirst:
      'Một mảnh đất 40 mét vuông cạnh bếp ăn trở thành góc học tập ngoài trời được trẻ ở Trường Mầm non Vành Khuyên yêu thích.',
    byline: 'Tổ mẫu giáo lớn, Trường Mầm non Vành Khuyên',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iii-1'],
    ending: 'approved',
    body: `
Mỗi sáng, sau giờ thể dục, lần lượt từng lớp ra vườn. Việc của các bé là đếm số lá mới, đo cây bằng que tính và tưới đúng một ca nước.

![garden-2 | Trẻ em và cô giáo trồng cây, tưới nước trong vườn trường | Giờ chăm vườn của lớp mẫu giáo lớn.]

## Bài học nằm trong luống rau

Giáo viên gắn nội dung làm quen với toán vào việc chăm vườn: so sánh cao – thấp, nhiều – ít, xếp theo thứ tự. Trẻ được nếm món canh nấu từ rau mình trồng nên ăn rau nhiều hơn hẳn.

> “Trước đây con chỉ ăn cơm với thịt. Giờ con bảo rau này con tưới nên con ăn hết”, một phụ huynh cho biết.

Nhà trường đang biên soạn bộ thẻ hoạt động ngoài trời để chia sẻ với các trường trong phường.
`,
  },
  {
    unit: 'th-hoa-gao',
    kind: 'news',
    headline: 'Bữa trưa không rác của học sinh Hoa Gạo',
    standfirst: 'Sau một tháng, lượng rác từ bữa ăn bán trú giảm một nửa.',
    byline: 'Tổ Truyền thông Trường Tiểu học Hoa Gạo',
    topics: ['hcmc-2025-2026-2-9'],
    ending: 'in_edit',
    edited: {
      find: 'Các bạn nhỏ hào hứng lắm.',
      replace: 'Học sinh ghi kết quả cân rác mỗi ngày lên bảng chung.',
    },
    body: `
Từ đầu tháng, học sinh bán trú Trường Tiểu học Hoa Gạo tự lấy lượng cơm vừa ăn, để vỏ trái cây vào thùng ủ và mang bình nước cá nhân thay cho cốc dùng một lần.

![meal-2 | Học sinh ăn trưa bên bàn dài, hai cô cấp dưỡng chia thức ăn | Học sinh tự lấy lượng cơm vừa ăn.]

Các bạn nhỏ hào hứng lắm. Khối rác hữu cơ ủ được 60 ki-lô-gam phân bón cho vườn trường.
`,
  },
  {
    unit: 'th-ban-hoa',
    kind: 'news',
    headline: 'Lớp tăng cường tiếng Việt cho học sinh đầu cấp ở Bản Hoa',
    standfirst: 'Hai buổi mỗi tuần, học sinh lớp 1 được học thêm tiếng Việt qua trò chơi và bài hát.',
    byline: 'Cộng tác viên Trường PTDTBT Tiểu học Bản Hoa',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iv-1'],
    ending: 'returned_by_desk',
    note: 'Đề nghị đơn vị bổ sung số lớp, số học sinh tham gia và ý kiến của một phụ huynh; ảnh nên có thêm cảnh trò chơi.',
    body: `
Trường PTDTBT Tiểu học Bản Hoa mở các lớp tăng cường tiếng Việt cho học sinh lớp 1, học hai buổi mỗi tuần vào đầu giờ chiều.

![classroom-3 | Cô giáo đứng bên bảng, học sinh ngồi theo dãy bàn trong lớp học | Một buổi tăng cường tiếng Việt.]

Các cô dùng tranh, bài hát và đồ vật quen thuộc của bản để dạy từ mới, kết hợp giải thích bằng tiếng mẹ đẻ của các em.
`,
  },
  {
    unit: 'mn-hoa-ban',
    kind: 'photo_story',
    headline: 'Đêm rước đèn của các bé Hoa Ban',
    standfirst: 'Những chiếc đèn ông sao tự làm thắp sáng sân trường.',
    byline: 'Trường Mầm non Hoa Ban',
    topics: ['hcmc-2025-2026-2-4'],
    ending: 'draft',
    body: `
Cả tuần trước hội, các lớp cùng cha mẹ làm đèn từ tre, giấy bóng kính và vỏ hộp sữa.

![festival-1 | Trẻ em cầm đèn ông sao dưới trăng rằm, đèn lồng treo khắp sân trường | Sân trường trong đêm hội.]

Tối hội, mỗi bé tự giới thiệu chiếc đèn của mình trước khi nhập vào đoàn rước.

![festival-2 | Đoàn rước đèn trước dãy lớp học lúc chạng vạng | Đoàn rước đèn vòng quanh sân trường.]

![preschool-2 | Trẻ mầm non chơi trên sân có cầu trượt, xích đu | Buổi chiều trước giờ rước đèn.]
`,
  },
];
