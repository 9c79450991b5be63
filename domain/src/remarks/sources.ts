/** What the rules of style rest on, as the writer reads it. */
export const SOURCES = {
  house: 'Quy ước của tòa soạn',
  numbers: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; văn bản của Đảng: Hướng dẫn 36-HD/VPTW ngày 03/4/2018',
  capitals: 'Nghị định 30/2020/NĐ-CP, Phụ lục II',
  spelling: 'Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018 về chính tả trong sách giáo khoa',
  dictionary: 'Từ điển tiếng Việt (Hoàng Phê chủ biên, Viện Ngôn ngữ học)',
  alphabet: 'TCVN 6909:2001 (bộ mã ký tự tiếng Việt)',
  laws: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 7',
  government: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết 203/2025/QH15',
  access: 'Thông tư 26/2020/TT-BTTTT',
  authors: 'Luật Sở hữu trí tuệ số 50/2005/QH11, Điều 19',
  links: 'Quy ước của tòa soạn: liên kết mở được với mọi người đọc',
  data: 'Quy ước của tòa soạn; Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  children: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 24',
  routing: 'Kế hoạch truyền thông của Sở: chủ đề quyết định phòng chủ trì',
} as const;
