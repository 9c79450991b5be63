import type { PieceDifference } from '@toasoan/domain';

/** What a piece of text is, by the innermost node that says it. */
const NAMES: Readonly<Record<string, string>> = {
  heading: 'Tiêu đề',
  listItem: 'Mục danh sách',
  tableCell: 'Ô bảng',
  tableHeader: 'Ô tiêu đề bảng',
  blockquote: 'Trích dẫn',
  infoBox: 'Hộp thông tin',
  infoBoxTitle: 'Tên hộp thông tin',
  question: 'Câu hỏi',
  questionAnswer: 'Trả lời',
  pullQuoteText: 'Câu nói nổi bật',
  speaker: 'Người nói',
  keyNumber: 'Con số',
  keyLabel: 'Giải thích con số',
  timelineTime: 'Mốc thời gian',
  timelineText: 'Việc ở mốc thời gian',
  deskNote: 'Ghi chú cho tòa soạn',
  horizontalRule: 'Đường kẻ ngang',
  figure: 'Ảnh',
  video: 'Video',
  audio: 'Âm thanh',
  attachment: 'Tệp đính kèm',
};

/** What a piece is called; a plain paragraph is "Đoạn". */
export function pieceName({ before, after }: Pick<PieceDifference, 'before' | 'after'>): string {
  const around = (after ?? before)?.around ?? [];
  return around.map(({ type }) => NAMES[type]).findLast((name) => name !== undefined) ?? 'Đoạn';
}

/** What became of a piece, in words; null for one that stayed as it was. */
export function pieceFate(part: Pick<PieceDifference, 'kind' | 'moved' | 'formatOnly'>): string | null {
  switch (part.kind) {
    case 'same':
      return null;
    case 'added':
      return part.moved ? 'Chuyển đến đây' : 'Thêm';
    case 'removed':
      return part.moved ? 'Chuyển đi chỗ khác' : 'Bỏ';
    case 'changed':
      return part.formatOnly ? 'Chỉ đổi định dạng' : 'Sửa';
  }
}
