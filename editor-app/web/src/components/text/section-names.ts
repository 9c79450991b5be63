import type { SectionType } from '@toasoan/domain';

/** What sections of a text are called on screen. */
export const SECTION_NAMES: Readonly<Record<SectionType, string>> = {
  infoBox: 'Hộp thông tin',
  questionAnswer: 'Hỏi – đáp',
  pullQuote: 'Câu trích nổi bật',
  keyFigures: 'Con số nổi bật',
  timeline: 'Dòng thời gian',
  gallery: 'Bộ ảnh',
  deskNote: 'Ghi chú cho tòa soạn',
};

/** What is said of what readers will not see. */
export const NOT_PUBLISHED = 'Không đăng';
