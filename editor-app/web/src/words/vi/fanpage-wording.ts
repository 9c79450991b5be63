/** What the publishing officer says of a story on the fanpage. */

export const title = 'Lời đăng Facebook';
export const titleOf = (headline: string): string => `Lời đăng Facebook của bài ${headline}`;
export const explained =
  'Sửa ở đây chỉ đổi bài đăng trên Facebook, không đổi bài trên trang web. Khi phát hành, lời được giữ cùng bản phát hành và ghi vào nhật ký.';
export const fromNextEdition =
  'Bài đang phát hành, nên lời mới chỉ dùng từ lần đính chính tới. Bản đang phát hành, kể cả khi bấm “Gửi lại”, vẫn giữ lời cũ.';
export const notApproved =
  'Bài chưa được duyệt cho Trang Facebook, nên bản phát hành không mang theo lời này.';
export const text = 'Lời đăng';
export const textHint = (length: string, most: string): string =>
  `Thay cho tít và sa-pô; ${length} / ${most} ký tự. Dòng “Xem đầy đủ” kèm liên kết luôn được thêm ở dưới. Để trống thì dùng lời tòa soạn soạn sẵn.`;
export const hashtags = 'Hashtag';
export const hashtagsHint = (most: number): string =>
  `Cách nhau bằng dấu cách, không cần gõ dấu #; nhiều nhất ${most} hashtag. Để trống thì bài đăng không có hashtag.`;
export const share = 'Ảnh hoặc video đưa lên đầu';
export const shareHint =
  'Là ảnh hiện ra khi liên kết của bài được chia sẻ, ảnh đầu của bộ ảnh, hoặc video được đăng.';
export const derivedShare = 'Như tòa soạn soạn sẵn';
export const shareChoice = (kind: 'picture' | 'video', place: number, said: string): string =>
  `${kind === 'video' ? 'Video' : 'Ảnh'} ${place}${said === '' ? '' : `: ${said}`}`;
export const save = 'Lưu lời đăng';
export const reset = 'Trở về như tòa soạn soạn sẵn';
export const resetDone = 'Biểu mẫu đã trở về lời tòa soạn soạn sẵn; bấm “Lưu lời đăng” để giữ.';
export const saved = 'Đã lưu lời đăng Facebook.';
export const unsaved = 'Có thay đổi chưa lưu; phần xem trước ở trên đã theo lời mới.';
export const lastChanged = (name: string, time: string): string =>
  `Lời đăng do ${name} lưu lần cuối lúc ${time}.`;
export const derived = 'Bài đăng đang dùng lời tòa soạn soạn sẵn.';
export const newer = (name: string, time: string): string =>
  `${name} vừa lưu lời khác lúc ${time}. Bấm “Lưu lời đăng” sẽ thay lời đó bằng lời của bạn.`;
export const refresh = 'Cập nhật';
export const leaving = 'Lời đăng Facebook chưa lưu';
export const leavingExplained = 'Rời trang thì những gì vừa soạn cho Facebook sẽ mất.';
export const leave = 'Rời trang';
export const stay = 'Ở lại';
