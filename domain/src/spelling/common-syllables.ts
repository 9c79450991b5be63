/**
 * Syllables of the plans and the demonstration stories that stand there more than once, most frequent first. They say
 * which of several suggestions a writer of this newsroom is likely to have meant; they accuse nothing.
 */
const WORDS = `
  học các thông giáo và dục sinh về tin của trường phòng truyền bộ trong công báo số hội sở cơ văn tạo triển
  mục tác tuyến động thực viên năm lớp một phát cho nhà xã hiện quả theo được có kết tổ chức ngành quan trình
  đào trên chính quốc sách lý phong với đổi quản đại dòng đề dựng hình khai nghị cao chất đầu hợp trang hoạt
  phụ xây nghiệp nước toàn vụ tập hiệu chuyên lực lượng ngày chí em từ tư cấp chương hóa là mới nhân nội phổ
  hoạch liệu quyết sáng thi bản tế hai kế làm định người ban cáo chữ để gia hoa hướng liên vào dung không tăng
  thứ buổi chủ dân đến địa đơn hành việc bài cường giờ hàng nâng ở trước nhiệm những biểu năng vị câu dạy đường
  lục mỗi nghề thể thường tiêu lại ngoài phân phối ứng viết điện khi mầm mạnh non xuyên bàn chuyển kỳ sau bảng
  cục giá giải mạng nhận sai tại thành tỉnh tự cán đẩy dụng khoa phẩm tháng mô môn ngắt pháp phương sân sản bảo
  khu thời trẻ tuần con đánh sự vi cột cứu dấu lần vấn xuất ba cùng điểm hỏi kỹ nhất thức cầu chế cô đi điều do
  nghệ tài tiểu trị tử vực cần đặc minh mở phần the thống tiên tiếp tổng tra an đảm đội đồng dữ kiểm tiếng
  trung án dẫn đạo độ đoạn kiện luật nghiên nguồn phường qua ăn cách chơi chống đọc đua lập lớn nhóm tâm tắt
  bằng chỉ chiều dưỡng huấn huynh kiến thiết tiến danh đáp đối đột giữa hồ ngũ phạm tham tộc trách yêu bên biên
  cả cuối doanh giai giảng hệ hoàn in nền nhỏ quy tới vận xanh biến biệt chuẩn cung đã đèn gạo ghi lạc lưới
  tảng thuộc tích tiết trì trợ cắt chọn giới hỗ lịch lĩnh luận ngồi nhập nói phố sáu thanh thiếu thu thư trào
  trọng tuyên bảy chạy chú dạng điển khó phải thao thêm tính tối trực từng tưởng vật ý bán bốn bổng chung cờ
  cộng đảng diễn đồ đức gắn góc hơn nhiều ra rau rộng sơ sử suối thuật tranh trò bị bồi cảnh cập chăm chia
  chiếc cổng cửa đảo dõi góp hằng huy màu mẫu môi mười này núi phá phục quyền sát sông tạp thay thừa thưởng trí
  trở trú tuyển van vẽ vinh vừa vùng vườn xếp xử anh bố cá đa đăng đôi đón đủ dùng đúng dương gạch giao gửi kho
  khỏe kinh nghỉ ngữ phủ phút quanh thí thiểu thủ tốt trả trống tục viện việt ảnh bạn bắt bình bữa bước cây
  chào chi cụm cuộc đạt đoàn đóng dự đưa dưới ghép giám hộ họa khác khăn khen lặp lỗi lời lồng lượt mình mơ mù
  mùa mưa như nối nổi nơi phóng quá quét sẽ sẻ sửa thì thị thích tình tôn trăng bạ bày bổ còn dài đàn đo dư
  gian hay kênh khối lễ lí lợi nghe nghiệm rừng sức sung tàu tên thầy thiện thiệu trao trời tuổi ai bé cận canh
  chỗ cực đàm dành dãy đầy đứng đuối duy hạnh hiểu hút ít khe khởi kịp ký lan lao lên mang mẹ mức ngãi nhấn
  ninh phiên phúc quảng rước sắc sao sổ song suốt thảo thế thịt thúc tìm trạm trưa tương tướng ương ưu vì bến
  bếp biết bóng bức by cha chiếu chợ chuyện cuốn đang đất đặt đây dịch đồi đời đợt du giúp gương hòa hoặc kịch
  lá lọc lối máy nam nào nay ngắn nhật nhìn ổn phản phí phù quyên rất rõ ruộng san sâu soạn sống suất tả thang
  thấy thuận thương tiền tiễn tọa tội trương tuệ xa xóa ấn ánh bậc bật biển bỏ bù căn cháy che chiến chỉnh chưa
  chùm chúng chuyến cổ cơm cũ cử cum cũng dễ diện đình đốc gao gì hết hỏng kể kéo khám khoảng khủng lắng lấy lệ
  lúa lúc mắc màn mặt mượn nậm nạn nắng nên ngai ngoại nhằm phẩy phía quang quý rác so sớm tai tấm tầm thân
  thửa tiện tín tỏa tôi trắng uy uỷ vai vỏ xác xi xuống yên yếu ẩn áo áp bạch bào bạo bầu bệnh bơi cải cảm cân
  cạnh chấm cháu chín chờ chuông co cố cư cứ cụ cựu đài đều dinh đỏ đôn gần gặt gáy giấy giỏi gọi hại hô hồi
  hưởng ích khóa khuyên khuyết kính lắm lâu lòng luân lược lưu luyện mà mái mét mo mọi món mong mươi muốn mỹ
  nếu ngân ngay nguy nguyên nguyện nhau nhu nữ phiếu phỏng quầy quen quỹ riêng sang sóc su sương tải tặng tật
  tay thác thái thẩm thẻ thoại thục tỉ tinh trại trạng treo tròn trồng trưng tủ tưới tượng tuyệt vệ vòng vướng
  xe xu ấm bà bay bể bí bối cái cát cấu chen chèn chép chồng chua chữa dán dâng đấu dây đêm đếm di điệp đính dò
  đó đoạt dốc độc doi đông đổng đu gà gái gậy ghế giảm gỡ gồm gọn hải hạng hào hát hiển ho hoảng hoi họp hộp
  hứng kệ kém kèm kêu khắc khách khán khảo khấu khẩu khay khèn kia kín kỷ lành lãnh lệch liền linh loại lũ lựa
  luôn luống luồng lường ma mạc mặc mạch màng miền miễn mừng mưu nằm nặng nêu ngoặc ngôn nhắn nhanh nhảy nhưng
  niêm no nó nỗ nồi nửa nuôi ông phao phích phức quán quyển rồi rung sánh sắp sĩ sôi sư tái tàng tầng tất tệp
  thắng tháo thạo thật thổi thong thù thử thùng thuốc tím tĩnh tố tờ toán trải trấu tre triệt trứng trưởng
  trượt ủ ủng ủy vàng vành vô vời vọng vũ vui vuông xâm xào xét xích xin xong yết
`;

/** The rank of a syllable by frequency, from 0; none for rare ones. */
export const COMMON_SYLLABLES: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((word, rank) => [word, rank]),
);
