import type { StorySeed } from './story.ts';

/** Stories of upper-secondary schools, centres, communes and associations. Places, figures and people are invented. */
export const unitStories: readonly StorySeed[] = [
  {
    unit: 'thpt-song-trang',
    kind: 'article',
    headline: 'Câu lạc bộ robot của trường ven sông',
    standfirst:
      'Bắt đầu với hai bộ linh kiện cũ, câu lạc bộ robot Trường THPT Sông Trăng nay có 36 thành viên và một phòng thực hành mở cửa cả chiều thứ Bảy.',
    byline: 'Câu lạc bộ Báo chí, Trường THPT Sông Trăng',
    topics: ['hcmc-2025-2026-2-4', 'moet-nq57-iv-4', 'moet-nq57-iv-5'],
    ending: 'published',
    edited: { find: 'thuộc hàng khủng', replace: 'do các em tự lập trình' },
    body: `
Phòng thực hành nằm cuối dãy nhà B, nơi trước kia để bàn ghế hỏng. Chiều thứ Bảy, đèn sáng đến 18 giờ. Một nhóm đang chỉnh cảm biến dò đường, nhóm khác tranh luận về cánh tay gắp của con robot thuộc hàng khủng.

![computers-1 | Học sinh làm việc bên máy tính, cô giáo đứng cạnh bảng, một chú robot nhỏ trên bàn | Buổi sinh hoạt chiều thứ Bảy của câu lạc bộ.]

## Học từ việc thật

Dự án đầu tiên của câu lạc bộ là thiết bị đo mực nước đặt ở bến đò. Khi nước dâng quá vạch, thiết bị gửi tin nhắn tới giáo viên trực để báo cho học sinh bên kia sông đi đường vòng.

> “Các em không hỏi bài này có thi không. Các em hỏi làm sao để nó chạy được qua mùa mưa”, thầy giáo phụ trách câu lạc bộ nói.

## Mở cửa cho các trường bạn

Từ tháng tới, mỗi tháng một lần, câu lạc bộ đón học sinh các trường THCS trong vùng:

- buổi 1: lắp mạch đèn và cảm biến ánh sáng;
- buổi 2: lập trình xe dò đường;
- buổi 3: thiết kế thiết bị giải quyết một việc ở nhà hoặc ở trường.

Ba doanh nghiệp trên địa bàn đã nhận hỗ trợ linh kiện và cử kỹ sư hướng dẫn.
`,
  },
  {
    unit: 'ptdtnt-rung-xanh',
    kind: 'news',
    headline: 'Ngày hội văn hóa các dân tộc ở Trường nội trú Rừng Xanh',
    standfirst:
      'Chín tiết mục, mười một gian hàng và một lớp học thổi khèn giữa sân trường đã giới thiệu bản sắc của bảy dân tộc anh em.',
    byline: 'Đoàn trường PTDTNT THPT Rừng Xanh',
    topics: ['hcmc-2025-2026-2-8', 'dien-bien-2026-iv-1'],
    ending: 'published',
    body: `
Trường PTDTNT THPT Rừng Xanh vừa tổ chức Ngày hội văn hóa các dân tộc với sự tham gia của hơn 400 học sinh đến từ bảy dân tộc.

![stage-1 | Học sinh biểu diễn văn nghệ trên sân khấu có màn đỏ | Tiết mục mở màn của học sinh khối 11.]

Mỗi lớp phụ trách một gian hàng giới thiệu trang phục, món ăn và trò chơi của một dân tộc. Đông nhất là lớp học thổi khèn do một nghệ nhân trong vùng đứng lớp.

> “Ở trường, em học thêm được điệu múa của bạn cùng phòng, còn bạn học tiếng của em”, một nữ sinh lớp 12 chia sẻ.

Nhà trường ghi hình toàn bộ các tiết mục để xây dựng kho tư liệu cho môn giáo dục địa phương.
`,
  },
  {
    unit: 'thpt-doi-thong',
    kind: 'news',
    headline: 'Trường THPT Đồi Thông trao học bổng “Tiếp bước đến trường”',
    standfirst: 'Quỹ do cựu học sinh đóng góp giúp học sinh có hoàn cảnh khó khăn yên tâm học tập.',
    byline: 'Trường THPT Đồi Thông',
    topics: ['hcmc-2025-2026-2-2', 'dien-bien-2026-vi-2'],
    ending: 'corrected',
    correction: { find: 'trao 68 suất học bổng', replace: 'trao 86 suất học bổng' },
    note: 'Số suất học bổng là 86, không phải 68 như bản tin ban đầu.',
    body: `
Tại lễ chào cờ sáng thứ Hai, Trường THPT Đồi Thông trao 68 suất học bổng “Tiếp bước đến trường” cho học sinh có hoàn cảnh khó khăn. Mỗi suất gồm tiền mặt, sách giáo khoa và một thẻ xe buýt cho cả học kỳ.

![schoolyard-1 | Học sinh xếp hàng trên sân trường trong lễ chào cờ | Lễ trao học bổng tại sân trường.]

Quỹ học bổng do các thế hệ cựu học sinh đóng góp, nay bước sang năm thứ sáu. Danh sách nhận học bổng do giáo viên chủ nhiệm đề xuất và được niêm yết công khai trong bảy ngày.

Từ năm nay, mỗi học sinh nhận học bổng được ghép với một cựu học sinh để được tư vấn chọn ngành, chọn nghề.
`,
  },
  {
    unit: 'ptdtnt-rung-xanh',
    kind: 'article',
    headline: 'Phiên chợ hướng nghiệp: học sinh “phỏng vấn” nghề nghiệp',
    standfirst: 'Thay vì nghe giới thiệu, học sinh lớp 12 chuẩn bị câu hỏi và phỏng vấn người đang làm nghề.',
    byline: 'Tổ Tư vấn hướng nghiệp, Trường PTDTNT THPT Rừng Xanh',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iii-4', 'moet-nq57-iv-4'],
    ending: 'approved',
    body: `
Hai mươi bàn tròn, hai mươi nghề, mỗi lượt mười lăm phút. Phiên chợ hướng nghiệp của Trường PTDTNT THPT Rừng Xanh đảo vai: người hỏi là học sinh.

![meeting-1 | Người hướng dẫn chỉ vào biểu đồ trên màn chiếu, mọi người ngồi quanh bàn | Bàn tư vấn của nhóm nghề công nghệ.]

Trước phiên chợ, mỗi lớp tìm hiểu ba nghề và soạn bộ câu hỏi: một ngày làm việc ra sao, khó nhất là gì, học ở đâu, mất bao lâu, thu nhập khi mới vào nghề thế nào.

## Những câu hỏi làm khó khách mời

- Nếu được chọn lại, cô có chọn nghề này không?
- Máy móc có thay được việc của chú không?
- Con gái ở bản xa làm nghề này thì khó ở chỗ nào?

Sau phiên chợ, 78% học sinh lớp 12 điều chỉnh lại ít nhất một nguyện vọng dự kiến của mình.
`,
  },
  {
    unit: 'thpt-song-trang',
    kind: 'news',
    headline: 'Tuần lễ nói tiếng Anh giữa giờ ở Trường THPT Sông Trăng',
    standfirst: 'Mỗi giờ ra chơi, một góc sân trở thành “quầy thông tin” bằng tiếng Anh.',
    byline: 'Câu lạc bộ Tiếng Anh, Trường THPT Sông Trăng',
    topics: ['hcmc-2025-2026-2-4', 'hcmc-2025-2026-2-7'],
    ending: 'in_edit',
    body: `
Trong tuần lễ nói tiếng Anh, học sinh đóng vai du khách, hướng dẫn viên và nhân viên quầy thông tin. Ai trả lời trọn vẹn ba câu hỏi sẽ nhận một con dấu vào hộ chiếu giấy.

![stage-2 | Học sinh trình diễn trên sân khấu với những chùm sáng | Tiểu phẩm tiếng Anh trong buổi tổng kết.]

Sau năm ngày, 540 hộ chiếu được phát và 312 hộ chiếu đủ mười con dấu. Câu lạc bộ sẽ duy trì góc nói tiếng Anh vào thứ Tư hằng tuần.
`,
  },
  {
    unit: 'thpt-song-trang',
    kind: 'article',
    headline: 'Phòng tư vấn học đường luôn mở cửa',
    standfirst: 'Một chiếc ghế, một ấm trà và nguyên tắc lắng nghe trước khi khuyên.',
    byline: 'Tổ Tư vấn tâm lý, Trường THPT Sông Trăng',
    topics: ['hcmc-2025-2026-2-9', 'moet-nq71-iv-3'],
    ending: 'unit_review',
    body: `
Phòng tư vấn tâm lý của Trường THPT Sông Trăng không có biển “xin gõ cửa”. Cửa luôn mở, học sinh có thể ngồi đọc sách mà không cần nói gì.

![classroom-2 | Cô giáo trò chuyện cùng học sinh trong lớp học có cửa sổ lớn | Buổi sinh hoạt chuyên đề “Nói về áp lực”.]

Ba giáo viên được tập huấn thay nhau trực. Mọi cuộc trò chuyện được giữ kín, chỉ chuyển tuyến khi học sinh có nguy cơ và phải cho em biết trước.

Từ đầu năm, phòng đón hơn 200 lượt học sinh, nhiều nhất vào tuần trước các kỳ kiểm tra.
`,
  },
  {
    unit: 'gdtx-song-trang',
    kind: 'article',
    headline: 'Lớp xóa mù chữ sáng đèn bên bến sông',
    standfirst: 'Ban ngày đi lưới, tối đến lớp: 27 học viên đã đọc được tờ báo đầu tiên trong đời.',
    byline: 'Trung tâm GDNN-GDTX Sông Trăng',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-iv-3'],
    ending: 'submitted',
    body: `
Bảy giờ tối, thuyền vào bến, lớp học bắt đầu. Học viên ít tuổi nhất 19, nhiều tuổi nhất đã ngoài sáu mươi.

![evening-1 | Học viên lớn tuổi ngồi học dưới ánh đèn, cô giáo đứng bên bảng | Một buổi học tối của lớp xóa mù chữ.]

> “Tôi muốn tự đọc tin nhắn của con gái”, một học viên nói khi được hỏi vì sao đi học.

Trung tâm bố trí giờ học theo con nước: ngày phải đi lưới sớm thì nghỉ, ngày nước lớn học bù. Sau bốn tháng, 27 trong số 31 học viên đọc, viết thông thạo và bắt đầu làm quen với phép tính.

![evening-2 | Lớp học buổi tối với những chiếc đèn treo và sách mở trên bàn | Học viên luyện viết vào cuối buổi.]
`,
  },
  {
    unit: 'xa-suoi-mo',
    kind: 'news',
    headline: 'Xã Suối Mơ khám sức khỏe đầu năm cho 1.250 học sinh',
    standfirst:
      'Tất cả học sinh mầm non, tiểu học và THCS trên địa bàn được khám, lập hồ sơ theo dõi và tư vấn dinh dưỡng.',
    byline: 'Phòng Văn hóa - Xã hội xã Suối Mơ',
    topics: ['hcmc-2025-2026-2-10', 'dien-bien-2026-vii-3'],
    ending: 'published',
    straightToHead: true,
    body: `
Phòng Văn hóa - Xã hội xã Suối Mơ phối hợp với trạm y tế hoàn thành đợt khám sức khỏe đầu năm học cho 1.250 học sinh của năm trường.

![health-1 | Nhân viên y tế đo chiều cao cho học sinh, các bạn xếp hàng chờ đến lượt | Đo chiều cao, cân nặng cho học sinh tiểu học.]

| Cấp học | Số học sinh | Cần theo dõi thị lực | Cần tư vấn dinh dưỡng |
| Mầm non | 386 | 12 | 41 |
| Tiểu học | 512 | 67 | 38 |
| Trung học cơ sở | 352 | 74 | 19 |

Kết quả được gửi riêng tới từng gia đình. Các trường sẽ điều chỉnh chỗ ngồi, ánh sáng lớp học và phối hợp với phụ huynh đưa những em có dấu hiệu cận thị đi khám chuyên khoa.
`,
  },
  {
    unit: 'phuong-hoa-gao',
    kind: 'news',
    headline: 'Phường Hoa Gạo mở góc đọc sách cộng đồng tại nhà văn hóa',
    standfirst: 'Bốn nhà văn hóa khu phố trở thành điểm học tập buổi tối cho học sinh và người lớn.',
    byline: 'Phòng Văn hóa - Xã hội phường Hoa Gạo',
    topics: ['quang-ngai-nq71-iii-2', 'hcmc-2025-2026-2-8', 'dien-bien-2026-vi-2'],
    ending: 'published',
    body: `
Từ tuần này, bốn nhà văn hóa khu phố của phường Hoa Gạo mở cửa đến 21 giờ với góc đọc sách, bàn học và đường truyền internet miễn phí.

![library-2 | Bạn đọc ngồi quanh bàn dài giữa các kệ sách, nắng chiếu qua cửa sổ | Góc đọc sách tại nhà văn hóa khu phố 3.]

Sách do nhà trường luân chuyển và người dân quyên góp. Mỗi tối, hai giáo viên nghỉ hưu và một nhóm sinh viên tình nguyện hướng dẫn học sinh tự học.

> “Cháu học xong thì bà cũng đọc xong tờ báo, hai bà cháu cùng về”, một người dân khu phố 3 vui vẻ nói.

![books-2 | Chồng sách, quyển sách mở và quả địa cầu trên bàn lúc chiều muộn | Sách do người dân trong khu phố quyên góp.]

Phường đặt mục tiêu mỗi khu phố có ít nhất một buổi đọc sách chung vào cuối tuần.
`,
  },
  {
    unit: 'xa-ban-hoa',
    kind: 'news',
    headline: 'Vận động học sinh ra lớp sau vụ gặt ở Bản Hoa',
    standfirst: 'Tổ vận động đến từng nhà, giúp gặt lúa để các em kịp trở lại trường.',
    byline: 'Phòng Văn hóa - Xã hội xã Bản Hoa',
    topics: ['hcmc-2025-2026-2-2', 'dien-bien-2026-iv-1'],
    ending: 'returned_by_head',
    note: 'Bài tốt. Cần kiểm tra lại số học sinh trở lại lớp với báo cáo chuyên cần của trường, và bỏ chi tiết có thể nhận ra hoàn cảnh của một gia đình.',
    body: `
Sau vụ gặt, tổ vận động của xã Bản Hoa cùng thầy cô giáo đến từng nhà có học sinh nghỉ dài ngày. Đoàn thanh niên giúp các gia đình neo người thu hoạch nốt thửa lúa cuối để các em kịp trở lại trường.

![rain-1 | Học sinh che ô đi giữa sân trường trong mưa | Học sinh trở lại trường trong những ngày mưa.]

Đến cuối tuần, 19 học sinh đã đi học trở lại. Nhà trường bố trí giáo viên dạy bù vào buổi chiều.
`,
  },
  {
    unit: 'phuong-hoa-gao',
    kind: 'news',
    headline: 'Phường Hoa Gạo phát động thi đua “Mỗi tuần một việc tốt”',
    standfirst: 'Các trường trên địa bàn cùng ghi lại việc tốt của học sinh và thầy cô.',
    byline: 'Phòng Văn hóa - Xã hội phường Hoa Gạo',
    topics: ['hcmc-2025-2026-2-14', 'dien-bien-2026-x-1'],
    ending: 'submitted',
    body: `
Phong trào “Mỗi tuần một việc tốt” được phát động tại bảy trường học của phường Hoa Gạo. Mỗi lớp có một cuốn sổ chung, việc tốt được ghi bằng tên lớp chứ không ghi điểm.

![schoolyard-2 | Học sinh xếp hàng trên sân trường trong buổi phát động | Buổi phát động tại Trường Tiểu học Hoa Gạo.]

Cuối tháng, các trường chọn những câu chuyện tiêu biểu để chia sẻ trong tiết chào cờ và trên bản tin của phường.
`,
  },
  {
    unit: 'chi-hoi-my-thuat',
    kind: 'article',
    headline: 'Trại sáng tác “Màu của núi” khép lại với 120 bức tranh',
    standfirst: 'Năm ngày vẽ ngoài trời cùng các họa sĩ giúp học sinh nhìn lại quê mình bằng con mắt khác.',
    byline: 'Chi hội Mỹ thuật',
    topics: ['hcmc-2025-2026-2-8', 'dien-bien-2026-xii-1'],
    ending: 'published',
    body: `
Trại sáng tác “Màu của núi” do Chi hội Mỹ thuật tổ chức đón 48 học sinh từ tiểu học đến THPT. Các em vẽ ngoài trời, mỗi ngày một chủ đề: con đường, người thân, phiên chợ, mùa màng và giấc mơ.

![easels-1 | Học sinh vẽ tranh bên giá vẽ trên đồng cỏ, phía sau là núi | Buổi vẽ ngoài trời đầu tiên.]

## Không có bức tranh sai

Các họa sĩ hướng dẫn không sửa trực tiếp lên tranh của học sinh. Thay vào đó, mỗi tối cả trại ngồi quanh những bức tranh và kể vì sao mình vẽ như vậy.

> “Em vẽ núi màu tím vì chiều nào em cũng thấy nó tím”, một học sinh lớp 4 giải thích.

![easels-2 | Các em nhỏ vẽ tranh trong nắng vàng mùa thu | Buổi vẽ chủ đề mùa màng.]

120 bức tranh sẽ được trưng bày lưu động tại các trường trong học kỳ tới.
`,
  },
  {
    unit: 'chi-hoi-lich-su',
    kind: 'article',
    headline: 'Giờ lịch sử trong bảo tàng: khi hiện vật lên tiếng',
    standfirst: 'Học sinh không chép bài mà chọn một hiện vật, đặt câu hỏi và tự đi tìm câu trả lời.',
    byline: 'Chi hội Lịch sử',
    topics: ['hcmc-2025-2026-2-4', 'dien-bien-2026-vii-1'],
    ending: 'in_review',
    edited: { find: 'một cái trống đồng rất cổ', replace: 'một chiếc trống đồng phục dựng' },
    body: `
Trước một cái trống đồng rất cổ, nhóm học sinh lớp 7 dừng lại lâu nhất. Nhiệm vụ của các em là đặt mười câu hỏi mà tấm biển chú thích không trả lời.

![museum-1 | Học sinh nghe hướng dẫn viên giới thiệu trống đồng và bình gốm trong bảo tàng | Học sinh lớp 7 bên chiếc trống đồng phục dựng.]

Chi hội Lịch sử cùng giáo viên soạn bộ phiếu học tập theo từng phòng trưng bày, mỗi phiếu gắn với một bài trong chương trình. Sau buổi học, các nhóm trình bày câu trả lời dưới dạng áp phích, đoạn kịch hoặc bản đồ.

![museum-2 | Một nhóm học sinh trò chuyện trước các hiện vật | Nhóm học sinh thảo luận trước khi trình bày.]

Mười hai trường đã đăng ký tham gia trong học kỳ này.
`,
  },
];
