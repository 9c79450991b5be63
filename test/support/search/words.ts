/** Words the generated stories are made of: of schools and offices, of no real place or person. */
const list = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

export const SCHOOLS = list(`
  Trường Mầm non, Trường Tiểu học, Trường THCS, Trường THPT, Trường Phổ thông dân tộc nội trú, Trung tâm Giáo dục thường xuyên,
  Trường TH và THCS, Phòng Văn hóa - Xã hội xã, Phòng Văn hóa - Xã hội phường, Trường Mẫu giáo, Trường Cao đẳng nghề,
  Chi hội Mỹ thuật, Chi hội Văn học, Trường Trung cấp
`);
export const FIRST_NAMES = list(`
  Ban, Bằng, Bạch, Bảo, Bến, Bích, Cẩm, Cao, Cát, Châu, Chiềng, Cửu, Dương, Đại, Đào, Đông, Đồng, Đức, Gia, Giang, Hải, Hạ, Hà,
  Hiệp, Hòa, Hoàng, Hoằng, Hồng, Hương, Hữu, Khánh, Kim, Kiến, La, Lạc, Lâm, Lộc, Long, Lương, Mai, Mường, Mỹ, Nà, Nậm, Nam, Ngọc,
  Nghĩa, Nhân, Ninh, Phú, Phong, Phước, Quang, Quảng, Quế, Quỳnh, Sơn, Sông, Tà, Tam, Tân, Thạch, Thanh, Thành, Thái, Thiện, Thọ,
  Thới, Thuận, Thượng, Tiên, Trà, Trường, Tú, Tùng, Tuyên, Vạn, Văn, Vĩnh, Việt, Xuân, Yên
`);
export const LAST_NAMES = list(`
  An, Anh, Bản, Biên, Bình, Bồng, Cảnh, Chánh, Chung, Công, Cường, Diên, Duyên, Dũng, Đàn, Điền, Đình, Giáp, Giao, Hậu, Hiền, Hoa,
  Hội, Hợp, Huệ, Hùng, Hưng, Khê, Khoa, Khương, Kiên, Kỳ, Lai, Lan, Lãng, Lập, Liên, Lĩnh, Linh, Lợi, Luân, Lũng, Luông, Mạnh, Minh,
  Môn, Ngà, Ngạn, Nguyên, Nhơn, Nhuận, Pha, Phìn, Phúc, Phương, Quan, Quới, Quý, Sa, Sang, Sinh, Sỏi, Tài, Tâm, Tây, Thắng, Thịnh,
  Thủy, Tiến, Tín, Toàn, Tông, Trạch, Trị, Triều, Trung, Túc, Tường, Uyên, Vân, Vinh, Vượng, Xá, Ý
`);
export const DOINGS = list(`
  tổ chức, khai mạc, tổng kết, phát động, triển khai, ra mắt, tham gia, đăng cai, tập huấn, sơ kết, đẩy mạnh, hoàn thành, khởi động,
  công bố, tiếp nhận, trao tặng, khánh thành, rà soát, kiểm tra, giới thiệu, đổi mới, nhân rộng, duy trì, tuyên dương
`);
export const THINGS = list(`
  hội thi giáo viên dạy giỏi, ngày hội đọc sách, tuần lễ học tập suốt đời, phong trào trồng cây xanh, lớp bơi an toàn,
  câu lạc bộ tiếng Anh, cuộc thi khoa học kỹ thuật, mô hình lớp học thông minh, hội khỏe Phù Đổng, chương trình sữa học đường,
  bếp ăn bán trú, thư viện xanh, ngày hội STEM, diễn đàn trẻ em, hội thảo phòng chống bạo lực học đường, chiến dịch an toàn giao thông,
  lớp xóa mù chữ, cuộc thi kể chuyện, chuyên đề dạy chữ cái, hội chợ xuân, giải bóng đá nữ sinh, trại hè kỹ năng sống,
  kỳ thi học sinh giỏi, đợt quyên góp sách giáo khoa, chương trình tư vấn hướng nghiệp, tiết dạy minh họa, phòng thực hành tin học,
  vườn rau của bé, sân chơi dân gian, học bạ số, sổ liên lạc điện tử, nhà vệ sinh đạt chuẩn, tiếng trống học bài, bữa cơm nội trú,
  góc cộng đồng, nhạc cụ dân tộc, lễ tri ân thầy cô, ngày chuyển đổi số, đề án ngoại ngữ, lớp ghép vùng cao
`);
export const FOR_WHOM = list(`
  học sinh lớp 1, học sinh lớp 5, học sinh lớp 9, học sinh lớp 12, trẻ mẫu giáo 5 tuổi, giáo viên trẻ, phụ huynh, học sinh dân tộc thiểu số,
  học sinh khuyết tật, cán bộ quản lý, học sinh bán trú, nhân viên thư viện, tổng phụ trách Đội, học viên lớn tuổi, giáo viên tiếng Anh,
  nhân viên y tế, học sinh nội trú, giáo viên tin học, học sinh vùng biên, cộng tác viên truyền thông
`);
export const ENDS = list(`
  đạt kết quả cao, với chủ đề biển đảo quê hương, hướng tới ngày Nhà giáo, trong tháng hành động vì trẻ em, góp phần giữ gìn bản sắc,
  thu hút đông đảo người dân, tại nhà văn hóa thôn, theo Nghị quyết 71-NQ/TW, theo Nghị quyết 57-NQ/TW, trước thềm năm học mới, sau mùa lũ,
  cùng các chiến sĩ biên phòng, bằng nguồn xã hội hóa, ở điểm trường lẻ, nhân dịp Tết cổ truyền, dưới mái nhà rông, bên dòng suối,
  qua những bức tranh, từ chiếc máy tính cũ, với sự đồng hành của đoàn thanh niên, trên nền tảng số, vượt khó đến lớp, lan tỏa yêu thương,
  đổi thay từng ngày, gắn với xây dựng nông thôn mới
`);
export const DETAILS = list(`
  các em hào hứng tìm hiểu, thầy cô chuẩn bị đồ dùng từ vật liệu tái chế, phụ huynh cùng dọn sân trường, ban tổ chức trao nhiều phần thưởng,
  đoàn công tác ghi nhận nỗ lực của tập thể, nhà trường lắp thêm máy lọc nước, thư viện mở cửa cả buổi trưa, mỗi lớp chọn một tiết mục,
  khu vui chơi được sơn mới, tổ chuyên môn dự giờ và góp ý, người dân hiến đất mở đường, chính quyền địa phương hỗ trợ kinh phí,
  học sinh viết thư gửi đảo xa, câu lạc bộ sinh hoạt chiều thứ năm, công đoàn tặng quà đoàn viên khó khăn, trạm y tế khám mắt miễn phí,
  các trường bạn đến chia sẻ kinh nghiệm, hệ thống loa xã phát thông báo, nhóm trẻ dựng mô hình bằng tre, bác bảo vệ kể chuyện làng,
  cô hiệu trưởng nhắc lại những ngày đầu, mưa lớn làm đường lầy lội, xe đưa đón đến từng bản, bể bơi lắp ghép đặt giữa sân
`);
export const TOPICS = list(`
  Chuyển đổi số trong giáo dục, Phổ cập giáo dục mầm non, Giáo dục dân tộc, An toàn trường học, Hướng nghiệp và phân luồng, Dạy học ngoại ngữ,
  Giáo dục thể chất, Xã hội hóa giáo dục, Học tập suốt đời, Đổi mới kiểm tra đánh giá, Văn hóa đọc, Chăm sóc sức khỏe học đường
`);
