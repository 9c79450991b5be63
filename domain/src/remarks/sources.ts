/** What the rules of style rest on, as the writer reads it. */
export const SOURCES = {
  house: 'Quy ước của tòa soạn',
  numbers: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; văn bản của Đảng: Hướng dẫn 36-HD/VPTW',
  capitals: 'Nghị định 30/2020/NĐ-CP, Phụ lục II',
  spelling: 'Quy định về chính tả trong sách giáo khoa, Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018',
  dictionary: 'Từ điển tiếng Việt (Hoàng Phê chủ biên, Viện Ngôn ngữ học)',
  alphabet: 'TCVN 6909:2001 (bộ mã ký tự tiếng Việt)',
  laws: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
  government: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  access: 'Thông tư 26/2020/TT-BTTTT',
  authors: 'Luật Sở hữu trí tuệ, Điều 19',
  children: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 24',
  routing: 'Kế hoạch truyền thông của Sở: chủ đề quyết định phòng chủ trì',
} as const;
