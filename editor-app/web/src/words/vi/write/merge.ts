/** Two versions that changed the same place. */

export const kind = 'Thể loại';
export const headline = 'Tít';
export const standfirst = 'Sa-pô';
export const byline = 'Tác giả';
export const topics = 'Chủ đề';
export const cover = 'Ảnh đại diện';
export const passage = 'Đoạn trong nội dung';
export const place = (number: number, name: string): string => `Chỗ ${number}: ${name}`;
export const mine = 'Của tôi';
export const keep = 'Giữ lại';
export const keepBoth = 'Giữ cả hai';
export const theirs = 'Của người kia';

export const youElsewhere = 'Bạn, ở máy khác';
export const someoneElse = 'Người khác';
export const title = 'Hai bản cùng sửa một chỗ';
export const explanation = (name: string, time: string, places: number): string =>
  `${name} đã lưu bài lúc ${time}, trong khi bạn đang viết. Những chỗ khác đã được ghép; còn ${places} chỗ cả hai bản cùng sửa. Hãy chọn cho từng chỗ.`;
export const save = 'Lưu bản đã ghép';

export const passageRemoved = '(đã xóa đoạn này)';
export const coverByDefault = '(ảnh đầu tiên trong bài)';
export const empty = '(trống)';
